package org.scalingfund.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which answers rest on which, by the codes of their questions. */
public final class Dependencies {
    private Dependencies() {}

    /**
     * The codes that go round in a circle, each once: each speaks of the next, the last of the first. Of several
     * circles, one.
     *
     * @param spokenOf of which codes each code speaks
     */
    public static Optional<List<String>> circle(Map<String, Set<String>> spokenOf) {
        var left = new LinkedHashMap<>(spokenOf);
        var before = -1;
        while (before != left.size()) {
            before = left.size();
            // What rests on nothing that is left can be worked out.
            left.entrySet().removeIf(code -> code.getValue().stream().noneMatch(left::containsKey));
        }
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

    private static String next(Map<String, Set<String>> left, String code) {
        return left.getOrDefault(code, Set.of()).stream()
                .filter(left::containsKey)
                .findFirst()
                .orElseThrow();
    }
}
