package org.scalingfund.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;

/** A fund to be begun: everything else is written on its page. */
public record NewFund(FundId id, FundBasics basics, Money budget) {

    public NewFund {
        RoundProblem.refuse(budgetProblems(budget));
    }

    /** What keeps this from being what a fund has in all. */
    public static List<RoundProblem> budgetProblems(@Nullable Money budget) {
        return budget == null || !budget.isPositive()
                ? List.of(RoundProblem.of(RoundPart.FUND, "budget", "amount-missing"))
                : List.of();
    }
}
