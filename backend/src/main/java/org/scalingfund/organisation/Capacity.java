package org.scalingfund.organisation;

import java.util.Locale;

/** What a person does for an organisation. */
public enum Capacity {
    /** Answers for it: writes, submits, and says who else acts for it. */
    LEAD,
    /** Writes with the lead. */
    CONTRIBUTOR,
    /** Signs for it. */
    SIGNATORY;

    public String textKey() {
        return "organisation.capacity." + name().toLowerCase(Locale.ROOT);
    }
}
