package org.scalingfund.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The policies that funds ask organisations for, and their insurance. */
public enum PolicyKind {
    SAFEGUARDING,
    DATA_PROTECTION,
    EQUALITY,
    HEALTH_AND_SAFETY,
    INSURANCE,
    WHISTLEBLOWING,
    /** One more, by its own name. */
    OTHER;

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PolicyKind> parse(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    public String textKey() {
        return "organisation.policy." + slug();
    }
}
