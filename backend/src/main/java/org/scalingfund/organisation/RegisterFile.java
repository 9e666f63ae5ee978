package org.scalingfund.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads an extract of a register, a thousand entries at a time, so that one of millions needs no more room. */
final class RegisterFile {
    private static final int AT_ONCE = 1_000;
    private static final int MOST_BAD_LINES = 20;

    private RegisterFile() {}

    /** Gives all entries to {@code load}, and returns the lines that are none: the first of them, when there are many. */
    static List<Integer> read(Path file, Register register, Consumer<List<RegisterEntry>> load) throws IOException {
        var bad = new ArrayList<Integer>();
        // What is not UTF-8 is replaced, not refused: one odd name should not keep a register out.
        try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            var lines = new CsvReader(text);
            var header = lines.next().orElse(List.of()).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            if (!header.equals(register.columns())) {
                return List.of(1);
            }
            var entries = new ArrayList<RegisterEntry>();
            for (var values = lines.next(); values.isPresent() && bad.size() < MOST_BAD_LINES; values = lines.next()) {
                entry(register, values.get()).ifPresentOrElse(entries::add, () -> bad.add(lines.line()));
                if (entries.size() == AT_ONCE) {
                    load.accept(entries);
                    entries.clear();
                }
            }
            if (!entries.isEmpty()) {
                load.accept(entries);
            }
        }
        return bad;
    }

    private static Optional<RegisterEntry> entry(Register register, List<String> values) {
        if (values.size() != register.columns().size()) {
            return Optional.empty();
        }
        var name = value(register, values, "name");
        return number(register, values)
                .filter(_ -> !name.isEmpty())
                .map(number -> new RegisterEntry(
                        register,
                        number,
                        name,
                        value(register, values, "status"),
                        value(register, values, "address"),
                        Postcode.parse(value(register, values, "postcode"))
                                .map(Postcode::value)
                                .orElse("")));
    }

    private static Optional<String> number(Register register, List<String> values) {
        var number = value(register, values, "number");
        if (register == Register.COMPANIES) {
            return CompanyNumber.parse(number).map(CompanyNumber::value);
        }
        // Northern Ireland's register writes its numbers without the letters that others know them by.
        var isBare = value(register, values, "regulator").equals("CCNI") && number.matches("\\d{6}");
        return CharityNumber.parse(isBare ? "NIC" + number : number).map(CharityNumber::value);
    }

    private static String value(Register register, List<String> values, String column) {
        var place = register.columns().indexOf(column);
        return place < 0 ? "" : values.get(place);
    }
}
