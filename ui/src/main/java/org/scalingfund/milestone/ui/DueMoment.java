package org.scalingfund.milestone.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.scalingfund.base.ui.Spaces;

/** When a milestone due on a day falls due in the space of the tab; {@code Deadlines} decides, this shows. */
final class DueMoment {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private DueMoment() {}

    static Instant of(LocalDate day) {
        return day.atTime(CLOSE_OF_BUSINESS).atZone(Spaces.here().zone()).toInstant();
    }
}
