package org.scalingfund.identity;

import java.util.Locale;

/** What is wrong with something a person typed about themselves; each has one clear sentence as its text. */
public enum AccountProblem {
    EMAIL_MISSING(Field.EMAIL),
    EMAIL_NOT_ONE(Field.EMAIL),
    NAME_MISSING(Field.NAME),
    NAME_TOO_LONG(Field.NAME),
    PASSWORD_TOO_SHORT(Field.PASSWORD),
    PASSWORD_TOO_LONG(Field.PASSWORD),
    /** Among the first that somebody guesses. */
    PASSWORD_COMMON(Field.PASSWORD),
    /** Made of the person's e-mail address or name, or the product's. */
    PASSWORD_ABOUT_YOU(Field.PASSWORD);

    /** Where the person mends it. */
    public enum Field {
        EMAIL,
        NAME,
        PASSWORD
    }

    private final Field field;

    AccountProblem(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    public String textKey() {
        return "identity.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
