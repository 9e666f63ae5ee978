package org.scalingfund.award;

import java.util.Map;
import java.util.Set;

/** How far an award is, and where it can go from there. */
public enum AwardStatus {
    OFFERED,
    /** The recipient said yes; the agreement is being drawn up. */
    ACCEPTED,
    READY_TO_SIGN,
    SIGNED_BY_RECIPIENT,
    /** Both sides signed and the grant runs. */
    IN_FORCE,
    OFFER_DECLINED,
    /** Not answered in time. */
    LAPSED;

    private static final Map<AwardStatus, Set<AwardStatus>> MOVES = Map.of(
            OFFERED, Set.of(ACCEPTED, OFFER_DECLINED, LAPSED),
            ACCEPTED, Set.of(READY_TO_SIGN),
            READY_TO_SIGN, Set.of(SIGNED_BY_RECIPIENT),
            SIGNED_BY_RECIPIENT, Set.of(IN_FORCE),
            IN_FORCE, Set.of(),
            OFFER_DECLINED, Set.of(),
            LAPSED, Set.of());

    public boolean canBecome(AwardStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isEnd() {
        return MOVES.getOrDefault(this, Set.of()).isEmpty();
    }
}
