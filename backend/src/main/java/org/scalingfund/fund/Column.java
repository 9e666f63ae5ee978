package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A field of every row of an answer.
 *
 * @param title what the fund calls it; of kinds whose columns are the product's own, the key of a text
 * @param required whether a row that is begun has to have it
 */
public record Column(String title, ColumnKind kind, boolean required) {
    /** As many as can be taken in as one row. */
    public static final int MOST = 10;

    /** What keeps these from being the columns of a table; fields have the place of their column after their name. */
    static List<RoundProblem> problems(List<Column> columns) {
        var problems = new ArrayList<RoundProblem>();
        if (columns.isEmpty() || columns.size() > MOST) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "columns", "columns", MOST));
        }
        var titles = new HashSet<String>();
        for (var at = 0; at < columns.size(); at++) {
            var title = columns.get(at).title();
            var field = "column-" + at;
            if (title.isBlank()) {
                problems.add(RoundProblem.of(RoundPart.QUESTIONS, field, "column-missing", at + 1));
            } else if (!titles.add(title.strip().toLowerCase(Locale.ROOT))) {
                problems.add(RoundProblem.of(RoundPart.QUESTIONS, field, "column-twice", title));
            }
            Lengths.checkOptional(problems, RoundPart.QUESTIONS, field, title, Lengths.NAME);
        }
        return problems;
    }
}
