package org.scalingfund.fund;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a strand of a fund. */
public record StrandId(UUID value) {

    public static StrandId random() {
        return new StrandId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<StrandId> parse(String text) {
        return Ids.parse(text).map(StrandId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
