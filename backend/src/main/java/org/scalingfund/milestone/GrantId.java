package org.scalingfund.milestone;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a grant in delivery. */
public record GrantId(UUID value) {

    public static GrantId random() {
        return new GrantId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<GrantId> parse(String text) {
        return Ids.parse(text).map(GrantId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
