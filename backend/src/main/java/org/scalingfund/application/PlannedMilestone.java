package org.scalingfund.application;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A step of delivery as its applicants plan it; {@code share} is the percentage of the award paid when it is reached. */
public record PlannedMilestone(PlannedMilestoneId id, String title, LocalDate dueOn, BigDecimal share) {
    public static final int LONGEST_TITLE = 200;
    private static final BigDecimal ALL = new BigDecimal(100);

    boolean isUsable() {
        return !title.isBlank()
                && title.length() <= LONGEST_TITLE
                && share.signum() >= 0
                && share.compareTo(ALL) <= 0
                && share.stripTrailingZeros().scale() <= 2;
    }
}
