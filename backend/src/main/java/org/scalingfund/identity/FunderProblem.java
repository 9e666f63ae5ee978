package org.scalingfund.identity;

import java.util.Locale;

/** What is wrong with a {@link NewFunder}; each has one clear sentence as its text. */
public enum FunderProblem {
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    SPACE_UNUSABLE("space"),
    SPACE_TAKEN("space"),
    ZONE_UNKNOWN("zone"),
    GRANT_PREFIX_UNUSABLE("grantPrefix"),
    ADMINISTRATOR_EMAIL_NOT_ONE("administratorEmail"),
    /** Nobody with the address is known yet. */
    ADMINISTRATOR_NAME_MISSING("administratorName");

    private final String field;

    FunderProblem(String field) {
        this.field = field;
    }

    /** The component of {@link NewFunder} where it is mended. */
    public String field() {
        return field;
    }

    public String textKey() {
        return "identity.funder.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
