package org.scalingfund.milestone;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a milestone of a grant. */
public record MilestoneId(UUID value) {

    public static MilestoneId random() {
        return new MilestoneId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<MilestoneId> parse(String text) {
        return Ids.parse(text).map(MilestoneId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
