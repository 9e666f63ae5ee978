package org.scalingfund.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The newest run of each benchmark, in the documentation. */
final class Table {
    private static final String HEADING =
            "| name | verdict | value | goal | reference | date | load | machine | notes |";
    private static final String RULE = "|---|---|---|---|---|---|---|---|---|";

    private final Path page;

    Table(Path page) {
        this.page = page;
    }

    /** Puts the measurement in the place of the older one of its name. */
    void keep(Measurement measurement, String load) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(page));
        var first = lines.indexOf(RULE) + 1;
        if (first == 0) {
            lines.addAll(List.of("", HEADING, RULE));
            first = lines.size();
        }
        var last = first;
        while (last < lines.size() && lines.get(last).startsWith("|")) {
            last++;
        }
        var rows = lines.subList(first, last);
        rows.removeIf(row -> row.startsWith("| " + measurement.name() + " |"));
        rows.add(row(measurement, load));
        rows.sort((one, other) -> key(one).compareTo(key(other)));
        Files.write(page, lines);
    }

    private static String row(Measurement measurement, String load) {
        return "| "
                + String.join(
                        " | ",
                        measurement.name(),
                        measurement.verdict(),
                        measurement.value(),
                        measurement.goal(),
                        measurement.reference(),
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        load,
                        Machine.description(),
                        measurement.notes().replace("|", "/"))
                + " |";
    }

    /** P9 before P10. */
    private static String key(String row) {
        var name = row.split("\\|", 3)[1].strip();
        var digits = name.replaceAll("^[^0-9]*([0-9]*).*$", "$1");
        return name.replaceAll("[0-9].*$", "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits + name;
    }
}
