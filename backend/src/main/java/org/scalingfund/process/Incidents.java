package org.scalingfund.process;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scalingfund.tenancy.TenantId;

/** Steps of processes that failed even after being tried again. */
public interface Incidents {

    /** The open ones of a funder's space, latest first, at most {@code limit}. */
    List<Incident> openIn(TenantId tenant, int limit);

    /** Tries the step once more; false when it is not open any longer or belongs to another space. */
    boolean retry(TenantId tenant, String incident);

    /** A failed step: {@code cause} is what the step said, for an administrator. */
    record Incident(
            String id,
            ProcessKind kind,
            String step,
            UUID subject,
            @Nullable String cause,
            Instant at) {}
}
