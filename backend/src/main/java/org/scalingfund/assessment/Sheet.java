package org.scalingfund.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Words;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.QuestionId;

/** One assessor's score sheet beside the application it is about. */
public record Sheet(
        Invitation about,
        ApplicationText text,
        Scale scale,
        List<Line> criteria,
        String overallComment,
        @Nullable Boolean inScope,
        @Nullable Boolean fundable,
        @Nullable BigDecimal total) {
    /** The fewest words of a comment that an applicant can learn from. */
    public static final int FEWEST_WORDS = 10;

    /** One criterion with its guidance, the questions that speak to it, and what is written under it so far. */
    public record Line(
            CriterionId criterion,
            String code,
            String title,
            String guidance,
            int weight,
            List<Band> bands,
            List<QuestionId> questions,
            @Nullable Integer points,
            String comment,
            @Nullable Instant savedAt) {}

    /** What points from {@code from} to {@code to} mean. */
    public record Band(int from, int to, String description) {}

    /** What the criteria scored so far come to, in percent. */
    public Optional<BigDecimal> totalSoFar() {
        var parts = parts();
        return parts.isEmpty() ? Optional.empty() : Optional.of(WeightedTotal.of(scale, parts));
    }

    /** What is missing before it can be submitted, in the order of the page. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var line : criteria) {
            if (line.points() == null) {
                gaps.add(new Gap(Gap.Kind.POINTS, line.criterion(), line.code()));
            }
            if (Words.count(line.comment()) < FEWEST_WORDS) {
                gaps.add(new Gap(Gap.Kind.COMMENT, line.criterion(), line.code()));
            }
        }
        if (inScope == null) {
            gaps.add(new Gap(Gap.Kind.IN_SCOPE, null, ""));
        }
        if (fundable == null) {
            gaps.add(new Gap(Gap.Kind.FUNDABLE, null, ""));
        }
        return gaps;
    }

    private List<WeightedTotal.Part> parts() {
        var parts = new ArrayList<WeightedTotal.Part>();
        for (var line : criteria) {
            var points = line.points();
            if (points != null) {
                parts.add(new WeightedTotal.Part(line.weight(), points));
            }
        }
        return parts;
    }
}
