package org.scalingfund.application;

/**
 * What people call an application by, on paper and on the telephone: the round's code, a number and a check character,
 * as in {@code A2-07-K}. One wrong character, or two neighbours swapped, always gives another check character.
 */
public record ApplicationReference(String text) {
    /** Crockford's check symbols, one for each remainder of 37; the last five stand for nothing else. */
    private static final String CHECK = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

    /** A round's code may also have the four letters that Crockford leaves out; they count as numbers of their own. */
    private static final String COUNTED = "0123456789ABCDEFGHJKMNPQRSTVWXYZILOU";

    public ApplicationReference {
        if (!isSound(text)) {
            throw new IllegalArgumentException("Not a reference: " + text);
        }
    }

    static ApplicationReference of(String roundCode, int number) {
        var digits = number < 10 ? "0" + number : Integer.toString(number);
        return new ApplicationReference(roundCode + "-" + digits + "-" + CHECK.charAt(remainder(roundCode + digits)));
    }

    /** Whether {@code text} has the form of a reference and the check character that belongs to it. */
    public static boolean isSound(String text) {
        if (!text.matches("[A-Z0-9]{1,8}-[0-9]{2,9}-[0-9A-Z*~$=]")) {
            return false;
        }
        var counted = text.substring(0, text.length() - 2).replace("-", "");
        return CHECK.charAt(remainder(counted)) == text.charAt(text.length() - 1);
    }

    private static int remainder(String counted) {
        var remainder = 0;
        for (var at = 0; at < counted.length(); at++) {
            remainder = (remainder * 32 + COUNTED.indexOf(counted.charAt(at))) % 37;
        }
        return remainder;
    }

    @Override
    public String toString() {
        return text;
    }
}
