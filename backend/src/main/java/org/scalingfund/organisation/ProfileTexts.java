package org.scalingfund.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What people type about an organisation, in the one form in which it is kept. */
final class ProfileTexts {
    private static final Pattern WEBSITE =
            Pattern.compile("(https?://)?([\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}{2,20}(:\\d{1,5})?([/?#][^\\s<>\"]*)?");
    private static final Pattern POUNDS = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d() -]{7,29}");
    private static final int DIGITS_OF_A_NUMBER_TO_RING = 7;

    private ProfileTexts() {}

    static Predicate<String> oneOf(Enum<?>... choices) {
        return typed -> Arrays.stream(choices).anyMatch(choice -> choice.name().equals(typed));
    }

    /** Only ever an address of the web: it becomes a link. */
    static Optional<String> website(String typed) {
        if (!WEBSITE.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Optional.of(typed.startsWith("http://") || typed.startsWith("https://") ? typed : "https://" + typed);
    }

    /** £1,250,000 is 1250000.00. */
    static Optional<String> pounds(String typed) {
        var digits = typed.replaceAll("[£,\\s]", "");
        return POUNDS.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits).setScale(2).toPlainString())
                : Optional.empty();
    }

    static Optional<String> number(String typed, int digits, int decimals) {
        var bare = typed.replaceAll("[,\\s]", "");
        var shape = "\\d{1," + digits + "}" + (decimals == 0 ? "" : "(\\.\\d{1," + decimals + "})?");
        return bare.matches(shape)
                ? Optional.of(new BigDecimal(bare).setScale(decimals).toPlainString())
                : Optional.empty();
    }

    static Optional<String> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed).toString());
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    static Optional<String> phone(String typed) {
        var digits = typed.chars().filter(Character::isDigit).count();
        return PHONE.matcher(typed).matches() && digits >= DIGITS_OF_A_NUMBER_TO_RING
                ? Optional.of(typed)
                : Optional.empty();
    }
}
