package org.scalingfund.fund;

import java.util.List;

/** How long the funder's own words may be. */
final class Lengths {
    static final int NAME = 160;
    static final int LINE = 400;
    static final int TEXT = 4000;

    private Lengths() {}

    /** Asks for {@code text} and bounds it. */
    static void check(List<RoundProblem> problems, RoundPart part, String field, String text, int most) {
        if (text.isBlank()) {
            problems.add(RoundProblem.of(part, field, field + "-missing"));
            return;
        }
        checkOptional(problems, part, field, text, most);
    }

    static void checkOptional(List<RoundProblem> problems, RoundPart part, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(RoundProblem.of(part, field, "too-long", most, text.length()));
        }
    }
}
