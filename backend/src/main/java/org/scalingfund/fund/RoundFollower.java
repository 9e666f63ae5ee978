package org.scalingfund.fund;

import java.time.Instant;

/** What a feature above does when a round changes under its feet; in the transaction of the change. */
public interface RoundFollower {

    /** The deadline moved from {@code before} to {@code after}: what was copied from it moves too. */
    void deadlineMoved(RoundId round, Instant before, Instant after);

    /** The funder took the round back, for {@code reason}: people in the middle of something are told. */
    void withdrawn(RoundId round, String reason);
}
