package org.scalingfund.fund;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What stands in a column of rows. */
public enum ColumnKind {
    TEXT(cell -> true),
    NUMBER(cell -> AnswerForm.number(cell).isPresent()),
    /** Pounds, to the penny at most. */
    MONEY(ColumnKind::isMoney),
    DATE(cell -> AnswerForm.date(cell).isPresent()),
    EMAIL(Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+").asMatchPredicate()),
    /** One of the shapes of British postcodes, or the one that has none of them. */
    POSTCODE(Pattern.compile("GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}", Pattern.CASE_INSENSITIVE)
            .asMatchPredicate());

    private final Predicate<String> form;

    ColumnKind(Predicate<String> form) {
        this.form = form;
    }

    /** Whether {@code cell}, which is not blank, is what stands in such a column. */
    public boolean accepts(String cell) {
        return form.test(cell);
    }

    private static boolean isMoney(String cell) {
        return AnswerForm.number(cell)
                .filter(pounds -> pounds.scale() <= 2 && pounds.signum() >= 0)
                .isPresent();
    }
}
