package org.scalingfund.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number in one of the three registers of charities: England and Wales, Scotland (SC…), Northern Ireland (NIC…). */
public record CharityNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{6,7}|SC\\d{6}|NIC10\\d{4}");

    public CharityNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a charity number: " + value);
        }
    }

    /** As people write it: with spaces, in lower case. */
    public static Optional<CharityNumber> parse(String text) {
        var number = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(number).matches() ? Optional.of(new CharityNumber(number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
