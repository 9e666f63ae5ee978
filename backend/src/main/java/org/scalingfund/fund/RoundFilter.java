package org.scalingfund.fund;

import org.jspecify.annotations.Nullable;

/** Which rounds to list; null lets every status, or every fund, pass. */
public record RoundFilter(
        @Nullable RoundStatus status, @Nullable FundId fund) {
    public static final RoundFilter ALL = new RoundFilter(null, null);

    public static RoundFilter in(RoundStatus status) {
        return new RoundFilter(status, null);
    }

    public static RoundFilter of(FundId fund) {
        return new RoundFilter(null, fund);
    }

    public boolean isNarrow() {
        return !equals(ALL);
    }
}
