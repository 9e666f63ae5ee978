package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;

/**
 * Something the applicant is asked.
 *
 * @param code what formulas call it: Q1, Q2 and so on; it keeps this name wherever it is moved
 * @param note what the fund notes about it for itself; no applicant reads it
 */
public record Question(
        QuestionId id,
        String code,
        String label,
        String guidance,
        String note,
        boolean required,
        AnswerShape shape,
        QuestionLogic logic) {

    public Question {
        RoundProblem.refuse(problems(label, guidance, note));
        RoundProblem.refuse(QuestionLogic.problems(logic, shape.kind()));
    }

    static String code(int number) {
        return "Q" + number;
    }

    public QuestionKind kind() {
        return shape.kind();
    }

    Question withId(QuestionId other) {
        return new Question(other, code, label, guidance, note, required, shape, logic);
    }

    /** The same under another code, also where its own formulas speak of it. */
    Question coded(String other) {
        return new Question(id, other, label, guidance, note, required, shape, logic.recoded(code, other));
    }

    /** Whether the product works the answer out, so that nobody is asked. */
    public boolean isCalculated() {
        return !logic.calculatedAs().isBlank();
    }

    /** What keeps these from being the words of a question. */
    public static List<RoundProblem> problems(String label, String guidance, String note) {
        var problems = new ArrayList<RoundProblem>();
        Lengths.check(problems, RoundPart.QUESTIONS, "label", label, Lengths.TEXT);
        Lengths.checkOptional(problems, RoundPart.QUESTIONS, "guidance", guidance, Lengths.TEXT);
        Lengths.checkOptional(problems, RoundPart.QUESTIONS, "note", note, Lengths.TEXT);
        return problems;
    }
}
