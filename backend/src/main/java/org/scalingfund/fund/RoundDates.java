package org.scalingfund.fund;

import java.time.Instant;
import java.time.LocalDate;

/** When a round opens, closes, is assessed and decided, and from when until when the work may be that it pays for. */
public record RoundDates(
        Instant opensAt,
        Instant closesAt,
        Instant assessBy,
        Instant decideBy,
        LocalDate workFrom,
        LocalDate workUntil) {

    public RoundDates {
        if (!opensAt.isBefore(closesAt)
                || !closesAt.isBefore(assessBy)
                || !assessBy.isBefore(decideBy)
                || !workFrom.isBefore(workUntil)) {
            throw new IllegalArgumentException("Out of order: " + opensAt + ", " + closesAt + ", " + assessBy + ", "
                    + decideBy + "; " + workFrom + ", " + workUntil);
        }
    }
}
