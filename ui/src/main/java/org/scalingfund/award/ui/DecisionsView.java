package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.award.AwardDecisions;
import org.scalingfund.award.DecisionBoard;
import org.scalingfund.award.RoundRanking;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.fund.RoundId;
import org.scalingfund.tenancy.Access;

/** The ranking of a round against its budget, and what is decided about each application so far. */
@Route(value = "manage/rounds/:round/decisions", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class DecisionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient RoundRanking rankings;
    private final transient AwardDecisions decisions;
    private final transient Access access;

    DecisionsView(RoundRanking rankings, AwardDecisions decisions, Access access) {
        this.rankings = rankings;
        this.decisions = decisions;
        this.access = access;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("decision.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DecisionsWords.round(event));
    }

    private void show(RoundId round) {
        var board = rankings.of(round).orElseThrow(NotFoundException::new);
        var releasedAt = board.releasedAt();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("manage/rounds", round), board.title()),
                        new PageTitle(getPageTitle(), board.title()),
                        facts(board));
        if (board.canBeChanged() && access.roles().contains(Role.FUND_MANAGER)) {
            addDeeds(board);
        } else if (releasedAt != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "decision.released-at", Language.formats().dateTime(releasedAt))));
        } else {
            getContent().add(new Paragraph(getTranslation("decision.not-yet")));
        }
        getContent().add(new RankingTable(board));
    }

    private SummaryList facts(DecisionBoard board) {
        var facts = new SummaryList();
        facts.add(
                getTranslation("decision.budget"),
                DecisionsWords.money(board.ranking().budget()));
        facts.add(getTranslation("decision.given"), DecisionsWords.money(board.given()));
        facts.add(getTranslation("decision.left"), DecisionsWords.money(board.left()));
        facts.add(
                getTranslation("decision.threshold"),
                DecisionsWords.percent(board.ranking().threshold()));
        facts.add(getTranslation("decision.undecided"), Language.formats().count(board.undecided()));
        return facts;
    }

    private void addDeeds(DecisionBoard board) {
        var deeds = new Div();
        deeds.addClassName("button-row");
        if (board.undecided() > 0) {
            deeds.add(new Button(getTranslation("decision.propose"), _ -> propose(board.round())));
        }
        deeds.add(new Anchor(
                Spaces.path("manage/rounds", board.round(), "release"), getTranslation("decision.release.title")));
        getContent().add(deeds);
    }

    private void propose(RoundId round) {
        decisions
                .propose(round, Language.locale())
                .ifPresentOrElse(
                        number -> Outcomes.done(Language.count("decision.proposed", number)),
                        () -> Outcomes.refused(getTranslation("decision.not-decidable")));
        show(round);
    }
}
