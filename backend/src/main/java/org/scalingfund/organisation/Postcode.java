package org.scalingfund.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode by its shape; whether post arrives there is not looked up. */
public record Postcode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|GIR 0AA");

    public Postcode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a postcode: " + value);
        }
    }

    /** As people write it: {@code cf103nq} is CF10 3NQ. */
    public static Optional<Postcode> parse(String text) {
        var letters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (letters.length() < 5) {
            return Optional.empty();
        }
        var parted = letters.substring(0, letters.length() - 3) + " " + letters.substring(letters.length() - 3);
        return SHAPE.matcher(parted).matches() ? Optional.of(new Postcode(parted)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
