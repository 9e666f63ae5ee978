package org.scalingfund.evaluation;

import java.time.Instant;

/** Evidence as the applicant claims it, or as an evaluator found it; {@code note} says where to read of it. */
public record EvidenceClaim(EvidenceFacts facts, String note, Instant statedAt) {

    public int level() {
        return facts.level();
    }
}
