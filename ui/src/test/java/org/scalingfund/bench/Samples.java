package org.scalingfund.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The repetitions of one measurement. */
final class Samples {
    private final List<Double> taken = new ArrayList<>();

    void add(double sample) {
        taken.add(sample);
    }

    double median() {
        var sorted = taken.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return taken.stream().mapToDouble(sample -> sample).min().orElseThrow();
    }

    double most() {
        return taken.stream().mapToDouble(sample -> sample).max().orElseThrow();
    }

    /** To three digits, as far as a measurement on a shared machine can be trusted. */
    static String rounded(double figure) {
        var size = Math.abs(figure);
        if (size >= 100) {
            return String.format(Locale.ROOT, "%.0f", figure);
        }
        return size >= 10 ? String.format(Locale.ROOT, "%.1f", figure) : String.format(Locale.ROOT, "%.2f", figure);
    }
}
