package org.scalingfund.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a formula can work out by name. */
enum FormulaFunction {
    SUM(1, Integer.MAX_VALUE, "sum(Q1, Q2)"),
    MIN(1, Integer.MAX_VALUE, "min(Q1, Q2)"),
    MAX(1, Integer.MAX_VALUE, "max(Q1, Q2)"),
    ROUND(2, 2, "round(Q1, 2)"),
    IF(3, 3, "if(Q1 > 0, Q2, Q3)"),
    ANSWERED(1, 1, "answered(Q1)"),
    BLANK(1, 1, "blank(Q1)"),
    INCLUDES(2, 2, "includes(Q1, \"Wales\")"),
    COUNT(1, 1, "count(Q1)"),
    WORDS(1, 1, "words(Q1)"),
    LENGTH(1, 1, "length(Q1)"),
    DAYS(2, 2, "days(Q1, Q2)"),
    MONTHS(2, 2, "months(Q1, Q2)"),
    YEARS(2, 2, "years(Q1, Q2)");

    private final int fewest;
    private final int most;
    private final String example;

    FormulaFunction(int fewest, int most, String example) {
        this.fewest = fewest;
        this.most = most;
        this.example = example;
    }

    static Optional<FormulaFunction> called(String name) {
        return Stream.of(values())
                .filter(function -> function.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As it is written in a formula. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String example() {
        return example;
    }

    boolean takes(int arguments) {
        return fewest <= arguments && arguments <= most;
    }
}
