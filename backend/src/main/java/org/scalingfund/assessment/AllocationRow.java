package org.scalingfund.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.tenancy.PersonId;

/** An application of a round, with the assessors it has and how many it needs. */
public record AllocationRow(
        ApplicationId application,
        String reference,
        String title,
        String organisation,
        AssessmentStage stage,
        int needed,
        List<Allocated> assessors) {

    public long live() {
        return assessors.stream().filter(a -> a.status().isLive()).count();
    }

    /** One assessor's part in it, also when it ended early. */
    public record Allocated(
            AssessmentId assessment,
            PersonId person,
            String name,
            AssessmentStatus status,
            Instant dueAt,
            @Nullable BigDecimal total) {}
}
