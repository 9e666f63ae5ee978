package org.scalingfund.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of public register, and what the columns of its extracts are called. */
public enum Register {
    COMPANIES(List.of("number", "name", "status", "address", "postcode", "incorporated")),
    CHARITIES(List.of("regulator", "number", "name", "status", "postcode", "income", "year end"));

    private final List<String> columns;

    Register(List<String> columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return columns;
    }

    /** {@code companies-2026-11.csv} is of companies. */
    static Optional<Register> ofFile(String name) {
        return Arrays.stream(values())
                .filter(register -> name.startsWith(register.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String textKey() {
        return "organisation.register." + name().toLowerCase(Locale.ROOT);
    }
}
