package org.scalingfund.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Organisations that may be one and the same, and why. */
public record LikelyDuplicates(Reason reason, String shared, List<Registered> organisations) {

    /** What they have in common. */
    public enum Reason {
        COMPANY_NUMBER,
        CHARITY_NUMBER,
        COUNCIL,
        /** The same name but for words such as Limited, at the same postcode. */
        NAME_AND_POSTCODE;

        public String textKey() {
            return "organisation.duplicates." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One of them; who acts for it is not told. */
    public record Registered(OrganisationId id, String name, OrganisationKind kind, Instant at, int members) {}
}
