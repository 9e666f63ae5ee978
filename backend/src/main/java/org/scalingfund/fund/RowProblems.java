package org.scalingfund.fund;

import java.util.List;

/** Problems of one row of several on a page: the field's name has the row's place after it, the text its number. */
final class RowProblems {
    private RowProblems() {}

    static RoundProblem of(int row, String field, String code) {
        return RoundProblem.of(RoundPart.FUND, field + "-" + row, code, row + 1);
    }

    /** Asks for {@code text} and bounds it. */
    static void check(List<RoundProblem> problems, int row, String field, String text, int most) {
        if (text.isBlank()) {
            problems.add(of(row, field, "row-" + field + "-missing"));
            return;
        }
        Lengths.checkOptional(problems, RoundPart.FUND, field + "-" + row, text, most);
    }
}
