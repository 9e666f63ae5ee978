package org.scalingfund.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every name that is neither a question nor a function, whatever else is wrong with the formula. */
final class UnknownNames {
    private static final int LETTERS_PER_SLIP = 3;
    private static final int MOST_SLIPS = 2;

    private UnknownNames() {}

    static List<Fault> in(List<Token> tokens, Scope scope) {
        var faults = new ArrayList<Fault>();
        for (var at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Token.Name name) {
                var called = tokens.get(at + 1) instanceof Token.Sign sign && sign.is("(");
                (called ? function(name) : question(name, scope)).ifPresent(faults::add);
            }
        }
        return faults;
    }

    private static Optional<Fault> function(Token.Name name) {
        if (FormulaFunction.called(name.name()).isPresent()) {
            return Optional.empty();
        }
        var functions =
                Stream.of(FormulaFunction.values()).map(FormulaFunction::word).toList();
        return Optional.of(nearest(name.name(), functions)
                .map(near -> Fault.of(name, "function-near", Excerpt.of(name.name()), near))
                .orElseGet(() -> Fault.of(name, "function", Excerpt.of(name.name()), String.join(", ", functions))));
    }

    private static Optional<Fault> question(Token.Name name, Scope scope) {
        if (scope.find(name.name()).isPresent()) {
            return Optional.empty();
        }
        var function = FormulaFunction.called(name.name());
        if (function.isPresent()) {
            return Optional.of(
                    Fault.of(name, "function-alone", name.name(), function.get().example()));
        }
        return Optional.of(nearest(name.name(), scope.names().keySet())
                .map(near -> Fault.of(name, "name-near", Excerpt.of(name.name()), near))
                .orElseGet(() -> Fault.of(name, "name", Excerpt.of(name.name()))));
    }

    /** The name that the fewest slips of the finger lead away from; one is forgiven in three letters, two in six. */
    private static Optional<String> nearest(String typed, Collection<String> names) {
        record Near(String name, int slips, int longer) {}
        var most = Math.min(typed.length() / LETTERS_PER_SLIP, MOST_SLIPS);
        return names.stream()
                .filter(name -> Math.abs(name.length() - typed.length()) <= most)
                .map(name -> new Near(name, slips(typed, name), Math.abs(name.length() - typed.length())))
                .filter(near -> near.slips() <= most)
                .min(Comparator.comparingInt(Near::slips).thenComparingInt(Near::longer))
                .map(Near::name);
    }

    /** Letters to put in, leave out, change or swap with their neighbour (Damerau and Levenshtein). */
    private static int slips(String typed, String name) {
        var one = typed.toLowerCase(Locale.ROOT);
        var other = name.toLowerCase(Locale.ROOT);
        var slips = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(one, other, i, j, slips);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int fewest(String one, String other, int i, int j, int[][] slips) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var fewest = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
