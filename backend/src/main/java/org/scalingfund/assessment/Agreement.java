package org.scalingfund.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far assessors agree with each other, over the applications of a round. */
public final class Agreement {
    private Agreement() {}

    /**
     * Krippendorff's alpha for scores at equal distances: 1 when all agree, 0 when no more than by chance. Each unit
     * holds the scores one application got; one with a single score says nothing about agreement and is left out.
     * Nothing when no two scores can be compared, or when all are the same.
     */
    public static Optional<Double> alpha(List<List<Double>> units) {
        var comparable = units.stream().filter(unit -> unit.size() > 1).toList();
        var all = comparable.stream().flatMap(List::stream).toList();
        var observed = 0.0;
        for (var unit : comparable) {
            observed += squaredDistances(unit) / (unit.size() - 1);
        }
        var expected = squaredDistances(all);
        if (expected == 0) {
            return Optional.empty();
        }
        return Optional.of(1 - (all.size() - 1) * observed / expected);
    }

    /**
     * The intraclass correlation ICC(1,1) of Shrout and Fleiss: how much of the variance lies between applications,
     * where each is scored by different people, as many for each. Nothing with fewer than two applications or scores.
     */
    public static Optional<Double> intraclass(List<List<Double>> targets) {
        var judges = targets.isEmpty() ? 0 : targets.getFirst().size();
        if (targets.size() < 2 || judges < 2 || targets.stream().anyMatch(scores -> scores.size() != judges)) {
            return Optional.empty();
        }
        var grand = mean(targets.stream().flatMap(List::stream).toList());
        var between = 0.0;
        var within = 0.0;
        for (var scores : targets) {
            var mean = mean(scores);
            between += judges * (mean - grand) * (mean - grand);
            for (var score : scores) {
                within += (score - mean) * (score - mean);
            }
        }
        between /= targets.size() - 1;
        within /= targets.size() * (judges - 1.0);
        var spread = between + (judges - 1) * within;
        return spread == 0 ? Optional.empty() : Optional.of((between - within) / spread);
    }

    /** Over all ordered pairs, each value with every other. */
    private static double squaredDistances(List<Double> values) {
        var mean = mean(values);
        var squares = new ArrayList<Double>();
        values.forEach(value -> squares.add((value - mean) * (value - mean)));
        return 2.0
                * values.size()
                * squares.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
