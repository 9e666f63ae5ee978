package org.scalingfund.process;

import java.time.Instant;
import org.scalingfund.tenancy.TenantId;

/** Does at once, on the caller's thread, what the clock would do later: for demonstration data and tests. */
public interface DueSteps {

    /** Runs every step and timer due by {@code moment}, and what follows from them, until nothing is due. */
    void runUntil(Instant moment);

    /** The same for one funder's cases alone: time stands still for all others. */
    void runUntil(TenantId funder, Instant moment);
}
