package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the applicant is asked.
 *
 * @param code what formulas call it: Q1, Q2 and so on; it keeps this name wherever it is moved
 * @param wordLimit the most words of a written answer; none when nothing is to be written
 * @param choices what to choose from, at least two of them, when it is a choice
 */
public record Question(
        QuestionId id,
        String code,
        String label,
        String guidance,
        QuestionKind kind,
        boolean required,
        @Nullable Integer wordLimit,
        List<String> choices,
        QuestionLogic logic) {
    private static final int MOST_WORDS = 5000;

    public Question {
        RoundProblem.refuse(problems(label, guidance, kind, wordLimit, choices, logic));
        choices = List.copyOf(choices);
    }

    static String code(int number) {
        return "Q" + number;
    }

    Question withId(QuestionId other) {
        return new Question(other, code, label, guidance, kind, required, wordLimit, choices, logic);
    }

    /** The same under another code, also where its own formulas speak of it. */
    Question coded(String other) {
        return new Question(id, other, label, guidance, kind, required, wordLimit, choices, logic.recoded(code, other));
    }

    /** Whether the product works the answer out, so that nobody is asked. */
    public boolean isCalculated() {
        return !logic.calculatedAs().isBlank();
    }

    /** What keeps these from being a question. */
    public static List<RoundProblem> problems(
            String label,
            String guidance,
            @Nullable QuestionKind kind,
            @Nullable Integer wordLimit,
            List<String> choices,
            QuestionLogic logic) {
        var problems = new ArrayList<RoundProblem>();
        Lengths.check(problems, RoundPart.QUESTIONS, "label", label, Lengths.TEXT);
        Lengths.checkOptional(problems, RoundPart.QUESTIONS, "guidance", guidance, Lengths.TEXT);
        if (kind == null) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "kind", "kind-missing"));
            return problems;
        }
        if (kind.isText() ? wordLimit == null || wordLimit < 1 || wordLimit > MOST_WORDS : wordLimit != null) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "wordLimit", "word-limit", MOST_WORDS));
        }
        if (kind.offersChoices()
                ? choices.size() < 2
                        || choices.stream().anyMatch(String::isBlank)
                        || choices.stream().distinct().count() < choices.size()
                : !choices.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "choices", "choices"));
        }
        problems.addAll(QuestionLogic.problems(logic, kind));
        return problems;
    }
}
