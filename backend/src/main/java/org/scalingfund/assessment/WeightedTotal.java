package org.scalingfund.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * What an assessment comes to, in percent: each criterion's points as a share of the way from the bottom of the scale to
 * its top, weighted. On a scale from 0 to 10 that is sum(w × s) / (10 × sum w) × 100.
 */
final class WeightedTotal {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private WeightedTotal() {}

    /** One criterion: its weight, and the points it was given. */
    record Part(int weight, int points) {}

    /** Exact, and rounded half up to two decimals only at the end. */
    static BigDecimal of(Scale scale, List<Part> parts) {
        var weighted = 0L;
        var weights = 0L;
        for (var part : parts) {
            if (part.weight() <= 0 || !scale.holds(part.points())) {
                throw new IllegalArgumentException(part + " on " + scale);
            }
            weighted += (long) part.weight() * (part.points() - scale.from());
            weights += part.weight();
        }
        if (weights == 0) {
            throw new IllegalArgumentException("Nothing was scored");
        }
        return BigDecimal.valueOf(weighted)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(weights * scale.length()), 2, RoundingMode.HALF_UP);
    }

    /** The mean of what several assessments come to. */
    static BigDecimal mean(List<BigDecimal> totals) {
        return sum(totals).divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP);
    }

    /** The sample standard deviation of what several assessments come to; none apart when there is but one. */
    static BigDecimal standardDeviation(List<BigDecimal> totals) {
        if (totals.size() < 2) {
            return BigDecimal.ZERO.setScale(2);
        }
        var count = BigDecimal.valueOf(totals.size());
        var mean = sum(totals).divide(count, MathContext.DECIMAL64);
        var squares =
                totals.stream().map(total -> total.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return squares.divide(count.subtract(BigDecimal.ONE), MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> totals) {
        return totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
