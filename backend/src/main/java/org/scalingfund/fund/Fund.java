package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;

/** A pot of money with aims and rules; {@code seniorOfficer} is the named person accountable for it. */
public record Fund(FundId id, String name, String summary, String objectives, String seniorOfficer, Money budget) {

    public Fund {
        RoundProblem.refuse(problems(name, summary, objectives, seniorOfficer, budget));
    }

    /** What keeps these from being a fund. */
    public static List<RoundProblem> problems(
            String name, String summary, String objectives, String seniorOfficer, @Nullable Money budget) {
        var problems = new ArrayList<RoundProblem>();
        Lengths.check(problems, RoundPart.BASICS, "name", name, Lengths.NAME);
        if (name.strip().length() == 1) {
            problems.add(RoundProblem.of(RoundPart.BASICS, "name", "name-missing"));
        }
        Lengths.check(problems, RoundPart.BASICS, "summary", summary, Lengths.TEXT);
        Lengths.checkOptional(problems, RoundPart.BASICS, "objectives", objectives, Lengths.TEXT);
        Lengths.check(problems, RoundPart.BASICS, "seniorOfficer", seniorOfficer, Lengths.NAME);
        if (budget == null || !budget.isPositive()) {
            problems.add(RoundProblem.of(RoundPart.BASICS, "budget", "amount-missing"));
        }
        return problems;
    }
}
