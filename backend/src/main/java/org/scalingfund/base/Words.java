package org.scalingfund.base;

/** Counts words as applicants do: what stands between spaces, when it has a letter or a digit in it. */
public final class Words {
    private Words() {}

    /** "Well-known", "2026/27" and "don't" are one word each; a dash or a bullet standing alone is none. */
    public static int count(String text) {
        var words = 0;
        var inWord = false;
        for (var at = 0; at < text.length(); ) {
            var letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (isSpace(letter)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(letter)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    /** The same set as in words.js, so that the page and the server never disagree about a limit. */
    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0xFEFF;
    }
}
