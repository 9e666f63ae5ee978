package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;

/** What a round has to give, and the least and the most that one application can ask for. */
public record RoundMoney(Money budget, Money leastAward, Money mostAward) {

    public RoundMoney {
        RoundProblem.refuse(problems(budget, leastAward, mostAward));
    }

    /** What keeps these amounts from being a round's money. */
    public static List<RoundProblem> problems(
            @Nullable Money budget, @Nullable Money leastAward, @Nullable Money mostAward) {
        var problems = new ArrayList<RoundProblem>();
        positive(problems, "budget", budget);
        positive(problems, "leastAward", leastAward);
        positive(problems, "mostAward", mostAward);
        if (leastAward != null && mostAward != null && leastAward.isMoreThan(mostAward)) {
            problems.add(RoundProblem.of(RoundPart.MONEY, "mostAward", "most-below-least"));
        }
        if (budget != null && mostAward != null && mostAward.isMoreThan(budget)) {
            problems.add(RoundProblem.of(RoundPart.MONEY, "mostAward", "most-above-budget"));
        }
        return problems;
    }

    private static void positive(List<RoundProblem> problems, String field, @Nullable Money amount) {
        if (amount == null || !amount.isPositive()) {
            problems.add(RoundProblem.of(RoundPart.MONEY, field, "amount-missing"));
        }
    }
}
