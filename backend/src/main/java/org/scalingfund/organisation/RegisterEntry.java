package org.scalingfund.organisation;

import java.util.Locale;
import java.util.Set;

/** What a public register says of one company or charity, in its own words; what it does not say is empty. */
public record RegisterEntry(
        Register register, String number, String name, String status, String address, String postcode) {
    private static final Set<String> CURRENT = Set.of("active", "registered", "open");

    /** Whether the register itself has no reservation: not struck off, not removed, not about to be. */
    public boolean isCurrent() {
        return CURRENT.contains(status.toLowerCase(Locale.ROOT));
    }
}
