package org.scalingfund.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which calculated values rest on which, by the codes of their questions. */
public final class Dependencies {
    private Dependencies() {}

    /**
     * The codes that go round in a circle, each once: the formula of each speaks of the next, that of the last of the
     * first. Of several circles, one.
     */
    public static Optional<List<String>> circle(Map<String, Formula> formulas) {
        var left = unordered(formulas, new ArrayList<>());
        if (left.isEmpty()) {
            return Optional.empty();
        }
        // Each that is left speaks of another one that is left, so this path comes back to where it has been.
        var path = new ArrayList<String>();
        var code = left.keySet().iterator().next();
        while (!path.contains(code)) {
            path.add(code);
            code = next(left, code);
        }
        return Optional.of(List.copyOf(path.subList(path.indexOf(code), path.size())));
    }

    /** The codes so that each comes after all that its formula speaks of; there must be no circle. */
    public static List<String> order(Map<String, Formula> formulas) {
        var order = new ArrayList<String>();
        if (!unordered(formulas, order).isEmpty()) {
            throw new IllegalArgumentException("Round in a circle: " + circle(formulas));
        }
        return List.copyOf(order);
    }

    /** Adds to {@code order} all that can be worked out, and returns the others: those in a circle or behind one. */
    private static Map<String, Formula> unordered(Map<String, Formula> formulas, List<String> order) {
        var left = new LinkedHashMap<>(formulas);
        var before = -1;
        while (before != order.size()) {
            before = order.size();
            for (var entry : List.copyOf(left.entrySet())) {
                if (entry.getValue().names().stream().noneMatch(left::containsKey)) {
                    order.add(entry.getKey());
                    left.remove(entry.getKey());
                }
            }
        }
        return left;
    }

    private static String next(Map<String, Formula> left, String code) {
        return Objects.requireNonNull(left.get(code)).names().stream()
                .filter(left::containsKey)
                .findFirst()
                .orElseThrow();
    }
}
