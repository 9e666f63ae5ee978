package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a fund says of one requirement: that it complies and where or how, or why it does not and what is done instead.
 *
 * @param instead empty when the fund complies
 */
public record FundStatement(Requirement requirement, Stance stance, String words, String instead) {

    /** Comply or explain. */
    public enum Stance {
        COMPLY,
        EXPLAIN
    }

    public FundStatement {
        RoundProblem.refuse(problems(requirement, stance, words, instead));
        instead = stance == Stance.COMPLY ? "" : instead;
    }

    /** In the order of the standard. */
    static List<FundStatement> sorted(List<FundStatement> statements) {
        return statements.stream()
                .sorted(Comparator.comparing(FundStatement::requirement))
                .toList();
    }

    /** What keeps these words from being a statement about the requirement. */
    public static List<RoundProblem> problems(Requirement requirement, Stance stance, String words, String instead) {
        var problems = new ArrayList<RoundProblem>();
        var row = requirement.ordinal();
        if (words.isBlank()) {
            problems.add(RowProblems.of(
                    row, "words", stance == Stance.COMPLY ? "statement-how-missing" : "statement-why-missing"));
        }
        Lengths.checkOptional(problems, RoundPart.FUND, "words-" + row, words, Lengths.LINE);
        if (stance == Stance.EXPLAIN) {
            if (instead.isBlank()) {
                problems.add(RowProblems.of(row, "instead", "statement-instead-missing"));
            }
            Lengths.checkOptional(problems, RoundPart.FUND, "instead-" + row, instead, Lengths.LINE);
        }
        return problems;
    }
}
