package org.scalingfund.fund;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** Whether bands describe a whole scale: every score once. */
public final class Bands {
    private Bands() {}

    /** Scores that no band describes. */
    public static List<Integer> gaps(List<Band> bands, Scale scale) {
        return scores(bands, scale, describing -> describing == 0);
    }

    /** Scores that more than one band describes. */
    public static List<Integer> overlaps(List<Band> bands, Scale scale) {
        return scores(bands, scale, describing -> describing > 1);
    }

    /** Whether a band speaks of scores the scale does not have. */
    public static boolean leave(List<Band> bands, Scale scale) {
        return bands.stream().anyMatch(band -> !scale.has(band.from()) || !scale.has(band.to()));
    }

    /** Highest scores first, as assessors read them. */
    static List<Band> sorted(List<Band> bands) {
        return bands.stream()
                .sorted(Comparator.comparingInt(Band::from).reversed().thenComparingInt(Band::to))
                .toList();
    }

    private static List<Integer> scores(List<Band> bands, Scale scale, LongPredicate wanted) {
        return IntStream.rangeClosed(scale.from(), scale.to())
                .filter(score -> wanted.test(describing(bands, score)))
                .boxed()
                .toList();
    }

    private static long describing(List<Band> bands, int score) {
        return bands.stream()
                .filter(band -> band.from() <= score && score <= band.to())
                .count();
    }
}
