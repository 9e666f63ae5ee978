package org.scalingfund.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the conditions of an innovation look from each side. There is no total over the clusters: the five stand beside
 * each other.
 */
public record ConditionProfile(List<Line> lines) {

    /** One condition with each rater's latest rating; several people of one side are averaged. */
    public record Line(ConditionParameter parameter, Map<Rater, BigDecimal> latest) {

        /** How far the sides lie apart, in points of the scale from 0 to 4; nothing while fewer than two have rated. */
        public Optional<BigDecimal> gap() {
            if (latest.size() < 2) {
                return Optional.empty();
            }
            var highest = latest.values().stream().max(Comparator.naturalOrder());
            var lowest = latest.values().stream().min(Comparator.naturalOrder());
            return highest.flatMap(high -> lowest.map(high::subtract));
        }
    }

    /** Puts {@code ratings} beside the {@code parameters}, in the order of these. */
    public static ConditionProfile of(List<ConditionParameter> parameters, List<ConditionRating> ratings) {
        Map<String, Map<Rater, List<ConditionRating>>> byParameter = ratings.stream()
                .collect(Collectors.groupingBy(
                        ConditionRating::parameter, Collectors.groupingBy(ConditionRating::rater)));
        return new ConditionProfile(parameters.stream()
                .map(parameter -> new Line(parameter, latest(byParameter.getOrDefault(parameter.code(), Map.of()))))
                .toList());
    }

    /** One side's mean over each cluster it has rated, with two decimals. */
    public Map<Cluster, BigDecimal> meansOf(Rater rater) {
        return lines.stream()
                .filter(line -> line.latest().containsKey(rater))
                .collect(Collectors.groupingBy(
                        line -> line.parameter().cluster(),
                        () -> new EnumMap<>(Cluster.class),
                        Collectors.collectingAndThen(
                                Collectors.mapping(line -> side(line, rater), Collectors.toList()),
                                ConditionProfile::mean)));
    }

    /** How many conditions at least one side sees as a barrier, its latest rating being -1 or less. */
    public int redConditions() {
        return (int) lines.stream()
                .filter(line ->
                        line.latest().values().stream().anyMatch(r -> r.compareTo(BigDecimal.ONE.negate()) <= 0))
                .count();
    }

    private static BigDecimal side(Line line, Rater rater) {
        return line.latest().getOrDefault(rater, BigDecimal.ZERO);
    }

    /** Of each side the ratings of its latest occasion. */
    private static Map<Rater, BigDecimal> latest(Map<Rater, List<ConditionRating>> byRater) {
        var latest = new EnumMap<Rater, BigDecimal>(Rater.class);
        byRater.forEach((rater, ratings) -> ratings.stream()
                .max(Comparator.comparing(ConditionRating::ratedAt))
                .map(ConditionRating::occasion)
                .map(occasion -> ratings.stream()
                        .filter(rating -> rating.occasion().equals(occasion))
                        .map(rating -> BigDecimal.valueOf(rating.rating()))
                        .toList())
                .map((Function<List<BigDecimal>, BigDecimal>) ConditionProfile::mean)
                .ifPresent(mean -> latest.put(rater, mean)));
        return Map.copyOf(latest);
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP);
    }
}
