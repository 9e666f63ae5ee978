package org.scalingfund.worklist;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies something that waits for a person. */
public record WorkItemId(UUID value) {

    public static WorkItemId random() {
        return new WorkItemId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<WorkItemId> parse(String text) {
        return Ids.parse(text).map(WorkItemId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
