package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;

/** What a fund has in all, and in which financial years, in their order; until it is whole they need not sum to it. */
public record FundBudget(Money total, List<Year> years) {
    /** As many years as a fund has at most. */
    public static final int MOST_YEARS = 12;

    /** What it has in one year. */
    public record Year(FinancialYear year, Money amount) {}

    /** A year as it was entered: nothing in the place of what is missing. */
    public record Entered(
            @Nullable FinancialYear year, @Nullable Money amount) {}

    public FundBudget {
        RoundProblem.refuse(problems(
                total,
                years.stream()
                        .map(year -> new Entered(year.year(), year.amount()))
                        .toList()));
        years = years.stream().sorted(Comparator.comparing(Year::year)).toList();
    }

    /** What keeps these from being a fund's budget. */
    public static List<RoundProblem> problems(@Nullable Money total, List<Entered> years) {
        var problems = new ArrayList<RoundProblem>();
        if (total == null || !total.isPositive()) {
            problems.add(RoundProblem.of(RoundPart.FUND, "total", "amount-missing"));
        }
        var before = new HashSet<FinancialYear>();
        for (var row = 0; row < years.size(); row++) {
            var entered = years.get(row);
            if (entered.year() == null) {
                problems.add(RowProblems.of(row, "year", "row-year-missing"));
            } else if (!before.add(entered.year())) {
                problems.add(RowProblems.of(row, "year", "row-year-twice"));
            }
            if (entered.amount() == null || !entered.amount().isPositive()) {
                problems.add(RowProblems.of(row, "amount", "row-amount-missing"));
            }
        }
        return problems;
    }

    /** What the years have together. */
    public Money allotted() {
        return years.stream().map(Year::amount).reduce(Money.ZERO, Money::plus);
    }

    public boolean isAllotted() {
        return allotted().equals(total);
    }
}
