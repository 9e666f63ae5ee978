package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.scalingfund.base.ui.MoneyTable;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.FundPart;
import org.scalingfund.fund.FundStatement;
import org.scalingfund.fund.Requirement;

/** Everything a fund says of itself, for those who read and do not change it. */
final class FundOverview extends Composite<Div> {
    FundOverview(Fund fund) {
        heading(FundPart.BASICS);
        facts(
                List.of("fund.fund.summary.short", "fund.fund.officer.short"),
                List.of(fund.basics().summary(), FundWords.officer(fund)));
        heading(FundPart.PURPOSE);
        var purpose = fund.purpose();
        facts(
                List.of(
                        "fund.purpose.objectives.short",
                        "fund.purpose.need.short",
                        "fund.purpose.approach.short",
                        "fund.purpose.change.short",
                        "fund.purpose.assumptions.short"),
                List.of(
                        purpose.objectives(),
                        purpose.need(),
                        purpose.approach(),
                        purpose.change(),
                        purpose.assumptions()));
        outcomes(fund);
        budget(fund);
        standard(fund);
        strands(fund);
    }

    private void heading(FundPart part) {
        getContent().add(new H2(getTranslation("fund.fund-part." + part)));
    }

    private void facts(List<String> names, List<String> values) {
        var list = new SummaryList();
        for (var row = 0; row < names.size(); row++) {
            var value = values.get(row);
            list.add(getTranslation(names.get(row)), value.isBlank() ? getTranslation("fund.fund.nothing-yet") : value);
        }
        getContent().add(list);
    }

    private void outcomes(Fund fund) {
        heading(FundPart.OUTCOMES);
        var list = new SummaryList();
        for (var outcome : fund.outcomes()) {
            list.add(
                    outcome.title(),
                    getTranslation("fund.outcomes.line", outcome.measure(), outcome.baseline(), outcome.target()));
        }
        addOrSayNothing(fund.outcomes(), list);
    }

    private void budget(Fund fund) {
        heading(FundPart.BUDGET);
        var budget = fund.budget();
        if (!budget.years().isEmpty()) {
            var table = new MoneyTable(
                    getTranslation("fund.fund-part.BUDGET"),
                    getTranslation("fund.years.year"),
                    List.of(getTranslation("fund.years.amount")));
            table.show(budget.years().stream()
                    .map(year -> MoneyTable.Row.of(
                            year.year().toString(), year.amount().pounds()))
                    .toList());
            getContent().add(table);
        }
        getContent().add(new Paragraph(BudgetYear.sum(budget.total(), budget.allotted())));
    }

    private void standard(Fund fund) {
        heading(FundPart.STANDARD);
        var list = new SummaryList();
        for (var requirement : Requirement.values()) {
            var name = FundWords.requirement(requirement);
            fund.statement(requirement)
                    .ifPresentOrElse(
                            statement -> list.add(name, words(statement)),
                            () -> list.add(name, new StatusTag(getTranslation("fund.standard.nothing"), Tone.WARN)));
        }
        getContent().add(list);
    }

    private String words(FundStatement statement) {
        return switch (statement.stance()) {
            case COMPLY -> getTranslation("fund.standard.complies", statement.words());
            case EXPLAIN -> getTranslation("fund.standard.explains", statement.words(), statement.instead());
        };
    }

    private void strands(Fund fund) {
        heading(FundPart.STRANDS);
        var list = new SummaryList();
        fund.strands().forEach(strand -> list.add(FundWords.strand(strand), strand.paysFor()));
        addOrSayNothing(fund.strands(), list);
    }

    private void addOrSayNothing(List<?> rows, SummaryList list) {
        getContent().add(rows.isEmpty() ? new Paragraph(getTranslation("fund.fund.nothing-yet")) : list);
    }
}
