package org.scalingfund.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.RoundId;

/** Everything the assessors of an application have submitted, side by side, as the fund manager reads it. */
public record ScoreSheet(
        ApplicationId application,
        String reference,
        String title,
        RoundId round,
        AssessmentStage stage,
        Scale scale,
        List<Criterion> criteria,
        List<Submitted> assessments,
        @Nullable Moderated moderated) {
    /** From this range on, in tenths of the scale, two assessors may have read a criterion differently. */
    private static final int WIDE = 4;

    /** What is scored. */
    public record Criterion(CriterionId id, String code, String title, int weight) {}

    /** One assessor's submitted assessment. */
    public record Submitted(
            AssessmentId id,
            String assessor,
            Instant submittedAt,
            BigDecimal total,
            boolean inScope,
            boolean fundable,
            String overallComment,
            List<Score> scores) {

        public Optional<Score> on(CriterionId criterion) {
            return scores.stream()
                    .filter(score -> score.criterion().equals(criterion))
                    .findFirst();
        }
    }

    /** Points with their reason. */
    public record Score(CriterionId criterion, int points, String comment) {}

    /** The total that stands after scores were reconciled, and why. */
    public record Moderated(BigDecimal total, String reasons, String by, Instant at) {}

    /** Points between the highest and the lowest score on a criterion. */
    public int range(CriterionId criterion) {
        var statistics = assessments.stream()
                .flatMap(assessment -> assessment.on(criterion).stream())
                .mapToInt(Score::points)
                .summaryStatistics();
        return statistics.getCount() == 0 ? 0 : statistics.getMax() - statistics.getMin();
    }

    public Optional<BigDecimal> mean(CriterionId criterion) {
        var points = assessments.stream()
                .flatMap(assessment -> assessment.on(criterion).stream())
                .map(score -> BigDecimal.valueOf(score.points()))
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(WeightedTotal.mean(points));
    }

    /** Whether the scores on a criterion lie so far apart that people should look. */
    public boolean isWide(CriterionId criterion) {
        return inTenths(range(criterion)) >= WIDE;
    }

    /** The widest range on any criterion, in tenths of the scale. */
    public int widestRange() {
        return inTenths(criteria.stream()
                .mapToInt(criterion -> range(criterion.id()))
                .max()
                .orElse(0));
    }

    public BigDecimal standardDeviation() {
        return WeightedTotal.standardDeviation(totals());
    }

    /** The mean of the submitted totals, in percent. */
    public Optional<BigDecimal> mean() {
        return totals().isEmpty() ? Optional.empty() : Optional.of(WeightedTotal.mean(totals()));
    }

    /** What the application is ranked by: the moderated total, or else the mean. */
    public Optional<BigDecimal> standing() {
        return moderated == null ? mean() : Optional.of(moderated.total());
    }

    private List<BigDecimal> totals() {
        return assessments.stream().map(Submitted::total).toList();
    }

    private int inTenths(int points) {
        return BigDecimal.valueOf(points)
                .multiply(BigDecimal.TEN)
                .divide(BigDecimal.valueOf(scale.length()), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
