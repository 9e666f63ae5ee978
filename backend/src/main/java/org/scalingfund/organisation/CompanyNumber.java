package org.scalingfund.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number in the register of companies: eight characters, upper case, zeros in front. */
public record CompanyNumber(String value) {
    /** Matches every number in the bulk file of Companies House; there is no check digit. */
    private static final Pattern SHAPE = Pattern.compile("((AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC"
            + "|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|\\d{2})\\d{6})|((IP|SP|RS)[A-Z\\d]{6})|(SL\\d{5}[\\dA])");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,7}");

    public CompanyNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a company number: " + value);
        }
    }

    /** As people write it: with spaces, in lower case, without the zeros in front. */
    public static Optional<CompanyNumber> parse(String text) {
        var number = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (DIGITS.matcher(number).matches()) {
            number = "0".repeat(8 - number.length()) + number;
        }
        return SHAPE.matcher(number).matches() ? Optional.of(new CompanyNumber(number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
