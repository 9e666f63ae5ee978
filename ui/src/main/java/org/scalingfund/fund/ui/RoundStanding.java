package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.scalingfund.base.ui.CaseDiagram;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.fund.Rounds;
import org.scalingfund.process.CaseDrawing;

/** Where a published round stands: counts, dates, the ways on, its process and what happened. */
final class RoundStanding extends Composite<Div> {
    private final Round round;

    RoundStanding(Rounds.Sheet sheet, Optional<CaseDrawing> drawing, ZoneId zone, Instant now, boolean manages) {
        round = sheet.round();
        if (manages) {
            getContent().add(deeds());
        }
        getContent().add(ways(), facts(sheet, zone));
        drawing.ifPresent(picture -> getContent()
                .add(
                        new H2(getTranslation("fund.standing.process")),
                        new CaseDiagram(
                                picture,
                                Map.of(
                                        "assessApplications", getTranslation("fund.standing.managers"),
                                        "decideFunding", getTranslation("fund.standing.managers")),
                                now)));
        getContent().add(new H2(getTranslation("fund.standing.history")), History.line(sheet.history()));
    }

    private Div deeds() {
        var row = new Div();
        row.addClassName("button-row");
        switch (round.status()) {
            case SCHEDULED, OPEN -> row.add(deed("move-dates", "fund.move-dates.title", false));
            case CLOSED -> row.add(deed("progress", "fund.close-assessment.title", true));
            case DRAFT, ASSESSED, DECIDED, WITHDRAWN -> {}
        }
        var again = new Anchor(RoundPaths.again(round), getTranslation("fund.again.title"));
        again.addClassName("button");
        row.add(again);
        if (round.status() != RoundStatus.DECIDED && round.status() != RoundStatus.WITHDRAWN) {
            var withdraw = deed("withdraw", "fund.withdraw.title", false);
            withdraw.addClassName("danger");
            row.add(withdraw);
        }
        return row;
    }

    private Anchor deed(String path, String key, boolean next) {
        var link = new Anchor(RoundPaths.within(round.id(), path), getTranslation(key));
        link.addClassName("button");
        if (next) {
            link.addClassName("primary");
        }
        return link;
    }

    private UnorderedList ways() {
        var list = new UnorderedList();
        for (var way : new String[] {"enquiries", "applications", "allocation", "decisions"}) {
            list.add(new ListItem(
                    new Anchor(RoundPaths.within(round.id(), way), getTranslation("fund.standing." + way))));
        }
        var published = new Anchor("/" + RoundPaths.published(round.id()), getTranslation("fund.standing.public"));
        // A page of its own, outside the views.
        published.setRouterIgnore(true);
        list.add(new ListItem(published));
        list.add(new ListItem(RoundPaths.file(round.id())));
        return list;
    }

    private SummaryList facts(Rounds.Sheet sheet, ZoneId zone) {
        var facts = new SummaryList();
        var dates = round.dates();
        facts.add(getTranslation("fund.rounds.fund"), round.fundName());
        var strand = round.basics().strand();
        if (strand != null) {
            facts.add(getTranslation("fund.strands.short"), FundWords.strand(strand));
        }
        facts.add(getTranslation("fund.rounds.applications"), RoundWords.applications(sheet.applications()));
        facts.add(getTranslation("fund.dates.opens"), RoundWords.moment(dates.opensAt(), zone));
        facts.add(getTranslation("fund.dates.closes"), RoundWords.moment(dates.closesAt(), zone));
        facts.add(getTranslation("fund.dates.assess"), RoundWords.moment(dates.assessBy(), zone));
        facts.add(getTranslation("fund.dates.decide"), RoundWords.moment(dates.decideBy(), zone));
        return facts;
    }
}
