package org.scalingfund.fund;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One opening of a fund; {@code publishedAt} and {@code resultsReleasedAt} are null until it has happened. */
public record Round(
        RoundId id,
        FundId fund,
        String fundName,
        RoundStatus status,
        RoundBasics basics,
        RoundDates dates,
        RoundMoney money,
        RoundAudience audience,
        Scoring scoring,
        @Nullable Instant publishedAt,
        @Nullable Instant resultsReleasedAt) {

    public String title() {
        return basics.title();
    }

    public String code() {
        return basics.code();
    }

    /** Whether an application can be begun or submitted at {@code moment}; the deadline itself is still in time. */
    public boolean takesApplications(Instant moment) {
        return status == RoundStatus.OPEN && !moment.isAfter(dates.closesAt());
    }
}
