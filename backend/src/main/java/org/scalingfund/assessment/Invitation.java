package org.scalingfund.assessment;

import java.time.Instant;
import org.scalingfund.application.ApplicationId;

/** All that an assessor sees of an application before accepting: enough to know of a conflict of interest, and no more. */
public record Invitation(
        AssessmentId id,
        ApplicationId application,
        String title,
        String organisation,
        String summary,
        String round,
        AssessmentStatus status,
        Instant dueAt) {}
