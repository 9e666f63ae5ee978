package org.scalingfund.award;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies an award, from the offer on. */
public record AwardId(UUID value) {

    public static AwardId random() {
        return new AwardId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<AwardId> parse(String text) {
        return Ids.parse(text).map(AwardId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
