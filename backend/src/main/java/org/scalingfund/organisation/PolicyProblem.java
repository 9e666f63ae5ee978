package org.scalingfund.organisation;

import java.util.Locale;

/** What is wrong with what a person typed about a policy; each has one clear sentence as its text. */
public enum PolicyProblem {
    TITLE_MISSING(Field.TITLE),
    TITLE_TOO_LONG(Field.TITLE),
    AGREED_MISSING(Field.AGREED),
    AGREED_AHEAD(Field.AGREED),
    UNTIL_MISSING(Field.UNTIL),
    UNTIL_BEFORE_AGREED(Field.UNTIL),
    COVERED_MISSING(Field.COVERED);

    /** Where the person mends it. */
    public enum Field {
        TITLE,
        AGREED,
        UNTIL,
        COVERED
    }

    private final Field field;

    PolicyProblem(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    public String textKey() {
        return "organisation.policy.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
