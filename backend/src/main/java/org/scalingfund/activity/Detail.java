package org.scalingfund.activity;

/** What goes into one place of the words about a deed. */
public sealed interface Detail {

    /** A name, a number or what somebody wrote: the same in every language. */
    record Said(String words) implements Detail {}

    /** One of the product's own choices, kept as the key of its text: everybody reads it in their language. */
    record Named(String key) implements Detail {}

    static Detail said(String words) {
        return new Said(words);
    }

    /** {@code named("stage", SCALING)} is read as the text {@code stage.SCALING}. */
    static Detail named(String texts, Enum<?> choice) {
        return named(texts, choice.name());
    }

    static Detail named(String texts, String choice) {
        return new Named(texts + "." + choice);
    }
}
