package org.scalingfund.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in lower case, as everybody's account is known by. */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^@\\s\\p{Cntrl}<>,;\"()\\[\\]\\\\]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    public EmailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address in {@code text}, or nothing when it is not one: what a person typed. */
    public static Optional<EmailAddress> parse(String text) {
        var value = text.strip().toLowerCase(Locale.ROOT);
        return isOne(value) ? Optional.of(new EmailAddress(value)) : Optional.empty();
    }

    /** What stands after the at sign. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    private static boolean isOne(String value) {
        return value.length() <= LONGEST
                && SHAPE.matcher(value).matches()
                && value.equals(value.toLowerCase(Locale.ROOT))
                && DOMAIN.matcher(value.substring(value.indexOf('@') + 1)).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
