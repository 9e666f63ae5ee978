package org.scalingfund.form;

import java.util.List;
import org.scalingfund.base.TextKey;

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

    /** What is wrong, as a part of a longer sentence. */
    public TextKey sentence() {
        return new TextKey(key, arguments);
    }

    static Fault of(int from, int to, String sentence, Object... arguments) {
        return new Fault(from, to, "form.fault." + sentence, List.of(arguments));
    }

    static Fault of(Token token, String sentence, Object... arguments) {
        return of(token.from(), token.to(), sentence, arguments);
    }
}
