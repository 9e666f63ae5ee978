package org.scalingfund.fund;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a round of a fund. */
public record RoundId(UUID value) {

    public static RoundId random() {
        return new RoundId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<RoundId> parse(String text) {
        return Ids.parse(text).map(RoundId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
