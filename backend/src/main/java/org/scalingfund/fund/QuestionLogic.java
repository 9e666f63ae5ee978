package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scalingfund.form.Formula;

/**
 * The formulas of one question, blank where there is none; {@code docs/formulas.md} says how they are written.
 *
 * @param shownWhen it is asked only when this holds
 * @param validWhen an answer has to fulfil this
 * @param validWords what the applicant reads when it does not
 * @param calculatedAs it is not asked but worked out
 */
public record QuestionLogic(String shownWhen, String validWhen, String validWords, String calculatedAs) {
    public static final QuestionLogic NONE = new QuestionLogic("", "", "", "");

    private static final int LONGEST = 1000;
    private static final int LONGEST_WORDS = 300;

    /** Whether any of them names the question {@code code}. */
    boolean speaksOf(String code) {
        return Stream.of(shownWhen, validWhen, calculatedAs).anyMatch(formula -> Formula.speaksOf(code, formula));
    }

    /** The same where the question {@code code} is called {@code other} now. */
    QuestionLogic recoded(String code, String other) {
        return new QuestionLogic(
                Formula.recoded(shownWhen, code, other),
                Formula.recoded(validWhen, code, other),
                validWords,
                Formula.recoded(calculatedAs, code, other));
    }

    /** What keeps these from belonging to a question of this kind, whatever the formulas say. */
    public static List<RoundProblem> problems(QuestionLogic logic, QuestionKind kind) {
        var problems = new ArrayList<RoundProblem>();
        Lengths.checkOptional(problems, RoundPart.QUESTIONS, "shownWhen", logic.shownWhen, LONGEST);
        Lengths.checkOptional(problems, RoundPart.QUESTIONS, "validWhen", logic.validWhen, LONGEST);
        Lengths.checkOptional(problems, RoundPart.QUESTIONS, "validWords", logic.validWords, LONGEST_WORDS);
        Lengths.checkOptional(problems, RoundPart.QUESTIONS, "calculatedAs", logic.calculatedAs, LONGEST);
        if (!logic.validWhen.isBlank() && logic.validWords.isBlank()) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "validWords", "valid-words-missing"));
        }
        if (logic.validWhen.isBlank() && !logic.validWords.isBlank()) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "validWhen", "valid-when-missing"));
        }
        if (!logic.calculatedAs.isBlank() && !kind.canBeCalculated()) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "calculatedAs", "not-calculated"));
        }
        return problems;
    }
}
