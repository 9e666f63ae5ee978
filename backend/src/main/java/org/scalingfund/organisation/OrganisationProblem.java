package org.scalingfund.organisation;

import java.util.Locale;

/** What is wrong with something a person typed about an organisation; each has one clear sentence as its text. */
public enum OrganisationProblem {
    NAME_MISSING(Field.NAME),
    NAME_TOO_LONG(Field.NAME),
    COMPANY_NUMBER_MISSING(Field.COMPANY_NUMBER),
    COMPANY_NUMBER_NOT_ONE(Field.COMPANY_NUMBER),
    CHARITY_NUMBER_MISSING(Field.CHARITY_NUMBER),
    CHARITY_NUMBER_NOT_ONE(Field.CHARITY_NUMBER),
    /** A social enterprise has one or the other. */
    BOTH_NUMBERS_MISSING(Field.COMPANY_NUMBER),
    POSTCODE_NOT_ONE(Field.POSTCODE),
    COUNCIL_UNKNOWN(Field.COUNCIL);

    /** Where the person mends it. */
    public enum Field {
        NAME,
        COMPANY_NUMBER,
        CHARITY_NUMBER,
        POSTCODE,
        COUNCIL
    }

    private final Field field;

    OrganisationProblem(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    public String textKey() {
        return "organisation.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
