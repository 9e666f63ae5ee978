package org.scalingfund.evaluation;

import java.time.Instant;

/**
 * How one rater judges one condition on one occasion: -2 a strong barrier, 0 neither, +2 a strong enabler (the scale of
 * the Consolidated Framework for Implementation Research).
 */
public record ConditionRating(
        String parameter, String occasion, Rater rater, int rating, String narrative, Instant ratedAt) {
    /** The occasion of applying; others are the ids of reports and, for evaluators, of evaluations. */
    public static final String AT_APPLICATION = "APPLICATION";

    public static final int STRONG_BARRIER = -2;
    public static final int STRONG_ENABLER = 2;

    public ConditionRating {
        if (rating < STRONG_BARRIER || rating > STRONG_ENABLER) {
            throw new IllegalArgumentException("Ratings go from -2 to +2: " + rating);
        }
    }

    /** Whether the condition stands in the way. */
    public boolean isRed() {
        return rating < 0;
    }
}
