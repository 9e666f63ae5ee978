package org.scalingfund.form;

/** A part of a formula as a sentence about it quotes it. */
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String text) {
        return of(text, 0, text.length());
    }

    static String of(String text, int from, int to) {
        if (to - from <= LONGEST) {
            return text.substring(from, to);
        }
        var end = from + LONGEST;
        return text.substring(from, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
