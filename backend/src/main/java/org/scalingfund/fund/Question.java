package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the applicant is asked.
 *
 * @param wordLimit the most words of a written answer; none when nothing is to be written
 * @param choices what to choose from, at least two of them, when it is a choice
 */
public record Question(
        QuestionId id,
        String label,
        String guidance,
        QuestionKind kind,
        boolean required,
        @Nullable Integer wordLimit,
        List<String> choices) {
    private static final int MOST_WORDS = 5000;

    public Question {
        RoundProblem.refuse(problems(label, guidance, kind, wordLimit, choices));
        choices = List.copyOf(choices);
    }

    /** What keeps these from being a question. */
    public static List<RoundProblem> problems(
            String label,
            String guidance,
            @Nullable QuestionKind kind,
            @Nullable Integer wordLimit,
            List<String> choices) {
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
        if (kind == QuestionKind.CHOICE
                ? choices.size() < 2
                        || choices.stream().anyMatch(String::isBlank)
                        || choices.stream().distinct().count() < choices.size()
                : !choices.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "choices", "choices"));
        }
        return problems;
    }
}
