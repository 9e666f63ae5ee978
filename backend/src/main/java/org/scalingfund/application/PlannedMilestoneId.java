package org.scalingfund.application;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a milestone that an application plans. */
public record PlannedMilestoneId(UUID value) {

    public static PlannedMilestoneId random() {
        return new PlannedMilestoneId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<PlannedMilestoneId> parse(String text) {
        return Ids.parse(text).map(PlannedMilestoneId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
