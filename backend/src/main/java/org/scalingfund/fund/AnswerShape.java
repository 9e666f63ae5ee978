package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to a question looks like.
 *
 * @param wordLimit the most words of a written answer; none when nothing is to be written
 * @param choices what to choose from, at least two of them, when it is a choice
 * @param columns what the fund asks for in every row of a table
 * @param mostRows how many rows a table can have; none when it is no table
 */
public record AnswerShape(
        QuestionKind kind,
        @Nullable Integer wordLimit,
        List<String> choices,
        List<Column> columns,
        @Nullable Integer mostRows) {
    /** As many rows as a table has at most. */
    public static final int MOST_ROWS = 100;

    private static final int MOST_WORDS = 5000;

    public AnswerShape {
        RoundProblem.refuse(problems(kind, wordLimit, choices, columns, mostRows));
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
    }

    /** Of a kind that leaves nothing to be said. */
    public static AnswerShape of(QuestionKind kind) {
        return new AnswerShape(kind, null, List.of(), List.of(), null);
    }

    public static AnswerShape written(QuestionKind kind, int wordLimit) {
        return new AnswerShape(kind, wordLimit, List.of(), List.of(), null);
    }

    public static AnswerShape chosen(QuestionKind kind, List<String> choices) {
        return new AnswerShape(kind, null, choices, List.of(), null);
    }

    public static AnswerShape table(List<Column> columns, int mostRows) {
        return new AnswerShape(QuestionKind.TABLE, null, List.of(), columns, mostRows);
    }

    /** The fields of every row, whoever named them; none when there are no rows. */
    public List<Column> fields() {
        return kind == QuestionKind.TABLE ? columns : kind.columns();
    }

    /** How many rows there can be. */
    public int rowsAtMost() {
        return mostRows == null ? 1 : mostRows;
    }

    /** What keeps these from being the shape of an answer. */
    public static List<RoundProblem> problems(
            QuestionKind kind,
            @Nullable Integer wordLimit,
            List<String> choices,
            List<Column> columns,
            @Nullable Integer mostRows) {
        var problems = new ArrayList<RoundProblem>();
        if (kind.isText() ? isOutside(wordLimit, MOST_WORDS) : wordLimit != null) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "wordLimit", "word-limit", MOST_WORDS));
        }
        if (kind.offersChoices() ? !areDifferent(choices) : !choices.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "choices", "choices"));
        }
        if (kind == QuestionKind.TABLE) {
            problems.addAll(Column.problems(columns));
        } else if (!columns.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "columns", "columns-of-table"));
        }
        if (kind == QuestionKind.TABLE ? isOutside(mostRows, MOST_ROWS) : mostRows != null) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "mostRows", "most-rows", MOST_ROWS));
        }
        return problems;
    }

    private static boolean isOutside(@Nullable Integer number, int most) {
        return number == null || number < 1 || number > most;
    }

    private static boolean areDifferent(List<String> choices) {
        return choices.size() > 1
                && choices.stream().noneMatch(String::isBlank)
                && choices.stream().distinct().count() == choices.size();
    }
}
