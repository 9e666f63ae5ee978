package org.scalingfund.milestone;

import java.util.Map;
import java.util.Set;

/** How far a grant is, and where it can go from there. */
public enum GrantStatus {
    ACTIVE,
    /** Every milestone is accepted; what remains is to close. */
    DELIVERED,
    CLOSED,
    /** Ended before its time. */
    TERMINATED;

    private static final Map<GrantStatus, Set<GrantStatus>> MOVES = Map.of(
            ACTIVE, Set.of(DELIVERED, TERMINATED), DELIVERED, Set.of(CLOSED), CLOSED, Set.of(), TERMINATED, Set.of());

    public boolean canBecome(GrantStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isEnd() {
        return MOVES.getOrDefault(this, Set.of()).isEmpty();
    }
}
