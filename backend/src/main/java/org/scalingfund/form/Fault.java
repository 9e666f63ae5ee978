package org.scalingfund.form;

import java.util.List;

/**
 * Where a formula is wrong (from inclusive, to exclusive), and which sentence says what is wrong: the text of {@code key}
 * with {@code arguments} in its places.
 */
public record Fault(int from, int to, String key, List<Object> arguments) {

    public Fault {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No place in a text: " + from + " to " + to);
        }
        arguments = List.copyOf(arguments);
    }

    static Fault of(int from, int to, String sentence, Object... arguments) {
        return new Fault(from, to, "form.fault." + sentence, List.of(arguments));
    }

    static Fault of(Token token, String sentence, Object... arguments) {
        return of(token.from(), token.to(), sentence, arguments);
    }
}
