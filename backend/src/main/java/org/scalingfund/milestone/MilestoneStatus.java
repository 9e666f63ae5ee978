package org.scalingfund.milestone;

import java.util.Map;
import java.util.Set;

/** How far a milestone is, and where it can go from there. */
public enum MilestoneStatus {
    PLANNED,
    /** A report on it waits to be reviewed. */
    REPORTED,
    /** The report was returned; another is waited for. */
    RETURNED,
    ACCEPTED,
    /** The grant ended before. */
    CANCELLED;

    private static final Map<MilestoneStatus, Set<MilestoneStatus>> MOVES = Map.of(
            PLANNED, Set.of(REPORTED, CANCELLED),
            REPORTED, Set.of(ACCEPTED, RETURNED, CANCELLED),
            RETURNED, Set.of(REPORTED, CANCELLED),
            ACCEPTED, Set.of(),
            CANCELLED, Set.of());

    public boolean canBecome(MilestoneStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether a report on it is waited for. */
    public boolean isOpen() {
        return canBecome(REPORTED);
    }
}
