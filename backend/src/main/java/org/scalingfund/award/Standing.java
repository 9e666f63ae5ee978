package org.scalingfund.award;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Money;

/**
 * What an application brings into the ranking.
 *
 * @param moderated the total people agreed on, when the scores lay far apart
 * @param totals what each submitted assessment came to, in percent
 * @param needed how many assessments the application should have
 * @param inScope how many assessors found it in scope
 * @param fundable how many assessors found it worth funding
 */
public record Standing(
        ApplicationId application,
        String reference,
        String title,
        String organisation,
        Money asked,
        @Nullable BigDecimal moderated,
        List<BigDecimal> totals,
        int needed,
        int inScope,
        int fundable) {
    public Standing {
        totals = List.copyOf(totals);
    }

    /** What it is ranked by: the moderated total, or else the mean of the totals; nothing when no score counts. */
    public Optional<BigDecimal> total() {
        if (moderated != null) {
            return Optional.of(moderated);
        }
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(sum().divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP));
    }

    /** More than half of the assessors find it in scope, and more than half worth funding. */
    public boolean isSupported() {
        return 2 * inScope > totals.size() && 2 * fundable > totals.size();
    }

    /**
     * How far the mean may be off, as one standard error; none where people agreed on a total, nothing known where
     * fewer than two scored.
     */
    Optional<BigDecimal> uncertainty() {
        if (moderated != null) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (totals.size() < 2) {
            return Optional.empty();
        }
        var count = BigDecimal.valueOf(totals.size());
        var mean = sum().divide(count, MathContext.DECIMAL64);
        var squares =
                totals.stream().map(total -> total.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(squares.divide(count.multiply(count.subtract(BigDecimal.ONE)), MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64));
    }

    private BigDecimal sum() {
        return totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
