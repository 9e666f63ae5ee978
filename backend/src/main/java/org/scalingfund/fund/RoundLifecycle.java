package org.scalingfund.fund;

import java.time.Instant;

/** The round's process, as this feature needs it. */
public interface RoundLifecycle {

    /** The round was published: it will open and close by the clock. */
    void begin(RoundId round, Instant opensAt, Instant closesAt);

    /** The dates moved, before or after opening; what has already happened stays. */
    void datesMoved(RoundId round, Instant opensAt, Instant closesAt);

    /** Every application is assessed as far as it will be. */
    void assessmentClosed(RoundId round);

    /** The funding decisions stand; the results can go out. */
    void decided(RoundId round);

    /** The funder took the round back. */
    void withdrawn(RoundId round);
}
