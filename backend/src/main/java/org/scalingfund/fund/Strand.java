package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a fund with a purpose of its own, which rounds can belong to. */
public record Strand(StrandId id, String code, String title, String paysFor) {
    /** As many as a fund has at most. */
    public static final int MOST = 8;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,7}");

    public Strand {
        RoundProblem.refuse(problems(0, code, title, paysFor));
    }

    /** What keeps these words from being a strand; {@code row} is its place among the others, for its fields' names. */
    public static List<RoundProblem> problems(int row, String code, String title, String paysFor) {
        var problems = new ArrayList<RoundProblem>();
        if (!CODE.matcher(code).matches()) {
            problems.add(RowProblems.of(row, "code", "row-code-form"));
        }
        RowProblems.check(problems, row, "title", title, Lengths.NAME);
        if (title.strip().length() == 1) {
            problems.add(RowProblems.of(row, "title", "row-title-missing"));
        }
        RowProblems.check(problems, row, "paysFor", paysFor, Lengths.LINE);
        return problems;
    }

    /** The second of two strands with the same code, in {@code codes} in their order on the page. */
    public static List<RoundProblem> sameCodes(List<String> codes) {
        var problems = new ArrayList<RoundProblem>();
        for (var row = 0; row < codes.size(); row++) {
            if (codes.indexOf(codes.get(row)) < row) {
                problems.add(RowProblems.of(row, "code", "row-code-twice"));
            }
        }
        return problems;
    }
}
