package org.scalingfund.form;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/** The answers a formula may speak of, by the code of their question: Q1, Q2 and so on. Capitals make no difference. */
public record Scope(SequencedMap<String, Named> names) {
    private static final Pattern CODE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,39}");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "yes", "no");

    /**
     * A question as formulas see it.
     *
     * @param choices what can be chosen; when none are given, texts that it is compared with are not checked
     */
    public record Named(ValueType type, List<String> choices) {

        public Named {
            choices = List.copyOf(choices);
        }
    }

    public Scope {
        var seen = new HashSet<String>();
        for (var code : names.keySet()) {
            if (!isCode(code) || !seen.add(code.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("No code, or another one's: " + code);
            }
        }
        names = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(names));
    }

    /** Whether a question can have this code: up to 40 letters, digits and underscores, and no word of the language. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches()
                && !WORDS.contains(code.toLowerCase(Locale.ROOT))
                && FormulaFunction.called(code).isEmpty();
    }

    /** The question that is meant, with its code as the form has it. */
    Optional<Map.Entry<String, Named>> find(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
