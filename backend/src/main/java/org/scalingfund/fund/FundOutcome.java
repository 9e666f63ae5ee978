package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;

/** A change by which a fund is judged: how it is measured, where that stands before, and where it should come to. */
public record FundOutcome(String title, String measure, String baseline, String target) {
    /** As many as a fund has at most. */
    public static final int MOST = 12;

    public FundOutcome {
        RoundProblem.refuse(problems(0, title, measure, baseline, target));
    }

    /** What keeps these words from being an outcome; {@code row} is its place among the others, for its fields' names. */
    public static List<RoundProblem> problems(int row, String title, String measure, String baseline, String target) {
        var problems = new ArrayList<RoundProblem>();
        RowProblems.check(problems, row, "title", title, Lengths.NAME);
        RowProblems.check(problems, row, "measure", measure, Lengths.LINE);
        RowProblems.check(problems, row, "baseline", baseline, Lengths.LINE);
        RowProblems.check(problems, row, "target", target, Lengths.LINE);
        return problems;
    }
}
