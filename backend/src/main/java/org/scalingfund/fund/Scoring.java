package org.scalingfund.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How applications are scored.
 *
 * @param threshold percent of the highest possible total below which an application is not funded
 */
public record Scoring(int assessorsPerApplication, Scale scale, BigDecimal threshold) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MOST_ASSESSORS = 9;

    public Scoring {
        RoundProblem.refuse(problems(assessorsPerApplication, scale.from(), scale.to(), threshold));
        threshold = threshold.setScale(2);
    }

    /** What keeps these numbers from being a way of scoring. */
    public static List<RoundProblem> problems(
            @Nullable Integer assessors, @Nullable Integer from, @Nullable Integer to, @Nullable BigDecimal threshold) {
        var problems = new ArrayList<RoundProblem>();
        if (assessors == null || assessors < 1 || assessors > MOST_ASSESSORS) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "assessors", "assessors-number", MOST_ASSESSORS));
        }
        if (from == null || from < 0) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "scaleFrom", "scale-from"));
        }
        if (to == null || to > 100 || (from != null && from >= to)) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "scaleTo", "scale-to"));
        }
        if (threshold == null
                || threshold.signum() < 0
                || threshold.compareTo(HUNDRED) > 0
                || threshold.stripTrailingZeros().scale() > 2) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "threshold", "threshold-percent"));
        }
        return problems;
    }
}
