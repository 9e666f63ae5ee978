package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.scalingfund.base.Formats;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.fund.Criterion;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundForm;
import org.scalingfund.fund.RoundPart;

/** A whole round on one page, as it was entered; with links to change it or without. */
final class RoundOverview extends Composite<Div> {
    private final Formats formats;
    private final Round round;

    RoundOverview(Round round, RoundForm form, ZoneId zone, boolean canChange) {
        this.round = round;
        this.formats = new Formats(Language.locale(), zone);
        var dates = round.dates();
        part(RoundPart.BASICS, canChange, row -> {
            row.accept("fund.basics.title", round.title());
            row.accept("fund.basics.code", round.code());
            row.accept("fund.basics.summary", round.basics().summary());
            var strand = round.basics().strand();
            if (strand != null) {
                row.accept("fund.basics.strand", FundWords.strand(strand));
            }
        });
        part(RoundPart.DATES, canChange, row -> {
            row.accept("fund.dates.opens", formats.dateTimeWithZone(dates.opensAt()));
            row.accept("fund.dates.closes", formats.dateTimeWithZone(dates.closesAt()));
            row.accept("fund.dates.assess", formats.dateTimeWithZone(dates.assessBy()));
            row.accept("fund.dates.decide", formats.dateTimeWithZone(dates.decideBy()));
            row.accept(
                    "fund.dates.work",
                    getTranslation(
                            "fund.dates.work.from-until",
                            formats.date(dates.workFrom()),
                            formats.date(dates.workUntil())));
        });
        part(RoundPart.MONEY, canChange, row -> {
            row.accept(
                    "fund.money.budget",
                    formats.roundMoney(round.money().budget().pounds()));
            row.accept(
                    "fund.money.least",
                    formats.roundMoney(round.money().leastAward().pounds()));
            row.accept(
                    "fund.money.most",
                    formats.roundMoney(round.money().mostAward().pounds()));
        });
        part(RoundPart.AUDIENCE, canChange, row -> {
            row.accept("fund.audience.kinds", RoundWords.kinds(round.audience().kinds()));
            row.accept(
                    "fund.audience.nations", RoundWords.nations(round.audience().nations()));
            var certification = round.audience().certification();
            row.accept(
                    "fund.audience.certification",
                    certification == null ? getTranslation("fund.audience.certification.none") : certification);
        });
        form(form);
    }

    /** Writes the rows of one part. */
    private interface Rows {
        void write(BiConsumer<String, String> row);
    }

    private void part(RoundPart part, boolean canChange, Rows rows) {
        var list = new SummaryList();
        rows.write((key, value) -> {
            if (canChange) {
                list.add(getTranslation(key), value, RoundPaths.part(round.id(), part));
            } else {
                list.add(getTranslation(key), value);
            }
        });
        getContent().add(new H2(getTranslation("fund.part." + part)), list);
    }

    private void form(RoundForm form) {
        var criteria = new SummaryList();
        for (Criterion criterion : form.criteria()) {
            criteria.add(
                    criterion.code() + " " + criterion.title(),
                    getTranslation("fund.criteria.weight", criterion.weight()));
        }
        getContent().add(new H2(getTranslation("fund.part.CRITERIA")), criteria);
        getContent().add(new H2(getTranslation("fund.part.QUESTIONS")));
        for (var section : form.sections()) {
            var list = new OrderedList();
            section.questions().forEach(question -> list.add(new ListItem(question.label())));
            getContent().add(new H3(section.title()), list);
        }
    }
}
