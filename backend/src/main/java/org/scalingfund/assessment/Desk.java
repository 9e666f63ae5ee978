package org.scalingfund.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assessor's work: next due first, and what is done latest first. */
public record Desk(List<Line> toAnswer, List<Line> toScore, List<Line> done) {

    /** One application on the desk; {@code scored} of its {@code criteria} have points. */
    public record Line(
            AssessmentId id,
            String title,
            String organisation,
            String round,
            AssessmentStatus status,
            Instant dueAt,
            int scored,
            int criteria,
            @Nullable BigDecimal total) {}
}
