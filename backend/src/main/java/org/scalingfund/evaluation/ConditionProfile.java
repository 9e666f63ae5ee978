package org.scalingfund.evaluation;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the conditions of an innovation look from each side. There is no total over the clusters: the five stand beside
 * each other.
 */
public record ConditionProfile(List<Line> lines) {

    /** One side's rating of one condition, with the reasons its people gave; several people of it are averaged. */
    public record View(BigDecimal rating, List<String> reasons) {}

    /** One condition from every side that has rated it; {@code before} is what a side said when it was applied for. */
    public record Line(ConditionParameter parameter, Map<Rater, View> views, Map<Rater, BigDecimal> before) {

        public Map<Rater, BigDecimal> latest() {
            var latest = new EnumMap<Rater, BigDecimal>(Rater.class);
            views.forEach((rater, view) -> latest.put(rater, view.rating()));
            return latest;
        }

        /** How far the sides lie apart, in points of the scale from 0 to 4; nothing while fewer than two have rated. */
        public Optional<BigDecimal> gap() {
            if (views.size() < 2) {
                return Optional.empty();
            }
            var ratings = views.values().stream().map(View::rating).sorted().toList();
            return Optional.of(ratings.getLast().subtract(ratings.getFirst()));
        }

        /** How much better or worse a side sees it than when it was applied for. */
        public Optional<BigDecimal> change(Rater rater) {
            var now = views.get(rater);
            var then = before.get(rater);
            return now == null || then == null
                    ? Optional.empty()
                    : Optional.of(now.rating().subtract(then));
        }
    }

    /** Each side's latest occasion beside the {@code parameters}, in the order of these. */
    public static ConditionProfile of(List<ConditionParameter> parameters, List<ConditionRating> ratings) {
        return of(parameters, ratings, ratings);
    }

    /** What was rated on one {@code occasion}, and how that differs from when it was applied for. */
    public static ConditionProfile on(
            String occasion, List<ConditionParameter> parameters, List<ConditionRating> ratings) {
        return of(parameters, on(occasion, ratings), ratings);
    }

    /** One side's mean over each cluster it has rated, with two decimals. */
    public Map<Cluster, BigDecimal> meansOf(Rater rater) {
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(line.views().get(rater)).stream()
                        .map(view -> Map.entry(line.parameter().cluster(), view.rating())))
                .collect(groupingBy(
                        Map.Entry::getKey,
                        () -> new EnumMap<>(Cluster.class),
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()), ConditionProfile::mean)));
    }

    /** How many conditions at least one side sees as a barrier, its latest rating being -1 or less. */
    public int redConditions() {
        return (int) lines.stream()
                .filter(line ->
                        line.latest().values().stream().anyMatch(r -> r.compareTo(BigDecimal.ONE.negate()) <= 0))
                .count();
    }

    /** How many conditions at least one side has rated. */
    public int rated() {
        return (int) lines.stream().filter(line -> !line.views().isEmpty()).count();
    }

    private static ConditionProfile of(
            List<ConditionParameter> parameters, List<ConditionRating> shown, List<ConditionRating> all) {
        var latest = byParameter(shown);
        var applied = byParameter(on(ConditionRating.AT_APPLICATION, all));
        return new ConditionProfile(parameters.stream()
                .map(parameter -> new Line(
                        parameter,
                        views(latest.getOrDefault(parameter.code(), Map.of())),
                        before(
                                latest.getOrDefault(parameter.code(), Map.of()),
                                applied.getOrDefault(parameter.code(), Map.of()))))
                .toList());
    }

    private static List<ConditionRating> on(String occasion, List<ConditionRating> ratings) {
        return ratings.stream()
                .filter(rating -> rating.occasion().equals(occasion))
                .toList();
    }

    private static Map<String, Map<Rater, List<ConditionRating>>> byParameter(List<ConditionRating> ratings) {
        return ratings.stream().collect(groupingBy(ConditionRating::parameter, groupingBy(ConditionRating::rater)));
    }

    private static Map<Rater, View> views(Map<Rater, List<ConditionRating>> byRater) {
        var views = new EnumMap<Rater, View>(Rater.class);
        byRater.forEach((rater, ratings) -> views.put(rater, view(rater, ratings)));
        return views;
    }

    private static Map<Rater, BigDecimal> before(
            Map<Rater, List<ConditionRating>> latest, Map<Rater, List<ConditionRating>> applied) {
        var before = new EnumMap<Rater, BigDecimal>(Rater.class);
        applied.forEach((rater, ratings) -> {
            var since = latest.getOrDefault(rater, List.of());
            if (!since.isEmpty() && !newest(since).occasion().equals(ConditionRating.AT_APPLICATION)) {
                before.put(rater, view(rater, ratings).rating());
            }
        });
        return before;
    }

    /** Colleagues who run it are one side, of whom the last one speaks; others of a side are heard beside each other. */
    private static View view(Rater rater, List<ConditionRating> ratings) {
        var newest = newest(ratings);
        var heard = rater == Rater.SELF
                ? List.of(newest)
                : ratings.stream()
                        .filter(rating -> rating.occasion().equals(newest.occasion()))
                        .toList();
        return new View(
                mean(heard.stream()
                        .map(rating -> BigDecimal.valueOf(rating.rating()))
                        .toList()),
                heard.stream()
                        .map(ConditionRating::narrative)
                        .filter(reason -> !reason.isBlank())
                        .toList());
    }

    private static ConditionRating newest(List<ConditionRating> ratings) {
        return ratings.stream()
                .max(Comparator.comparing(ConditionRating::ratedAt))
                .orElseThrow();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP);
    }
}
