package org.scalingfund.process;

import java.time.Instant;

/** Does at once, on the caller's thread, what the clock would do later: for demonstration data and tests. */
public interface DueSteps {

    /** Runs every step and timer due by {@code moment}, and what follows from them, until nothing is due. */
    void runUntil(Instant moment);
}
