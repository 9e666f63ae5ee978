package org.scalingfund.application;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies an invitation to take part in an application, and the partnership that came of it. */
public record PartnerId(UUID value) {

    public static PartnerId random() {
        return new PartnerId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<PartnerId> parse(String text) {
        return Ids.parse(text).map(PartnerId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
