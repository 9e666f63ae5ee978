package org.scalingfund.application;

/**
 * What people call an application by, on paper and on the telephone: the round's code, a number and two check digits,
 * as in {@code A2-07-67}. One wrong character, or two neighbours swapped, always gives other check digits: read in base
 * 36, code and number leave them as the remainder of 97, a prime above every difference that such a slip can make.
 */
public record ApplicationReference(String text) {
    private static final int PRIME = 97;

    public ApplicationReference {
        if (!isSound(text)) {
            throw new IllegalArgumentException("Not a reference: " + text);
        }
    }

    static ApplicationReference of(String roundCode, int number) {
        var counted = roundCode + "-%02d".formatted(number);
        return new ApplicationReference(counted + "-" + check(counted));
    }

    /** Whether {@code text} has the form of a reference and the check digits that belong to it. */
    public static boolean isSound(String text) {
        if (!text.matches("[A-Z0-9]{1,8}-[0-9]{2,9}-[0-9]{2}")) {
            return false;
        }
        var end = text.lastIndexOf('-');
        return check(text.substring(0, end)).equals(text.substring(end + 1));
    }

    /** How lists and mails name the application: {@code A2-07-67: Shared Lives}. */
    String titled(String title) {
        return text + ": " + title;
    }

    private static String check(String counted) {
        var remainder = counted.chars()
                .filter(character -> character != '-')
                .map(character -> Character.digit(character, Character.MAX_RADIX))
                .reduce(0, (sum, digit) -> (sum * Character.MAX_RADIX + digit) % PRIME);
        return "%02d".formatted(remainder);
    }

    @Override
    public String toString() {
        return text;
    }
}
