package org.scalingfund.base;

import java.util.List;

/** A text, with what stands in its places, that is itself an argument of another one; in the language of that one. */
public record TextKey(String key, List<Object> arguments) {

    public TextKey {
        arguments = List.copyOf(arguments);
    }

    public TextKey(String key) {
        this(key, List.of());
    }
}
