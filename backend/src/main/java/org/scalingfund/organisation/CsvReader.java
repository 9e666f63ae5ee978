package org.scalingfund.organisation;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines of values that commas part; a value in quotes holds commas, ends of lines, and quotes written twice. */
final class CsvReader {
    private static final int END = -1;
    private static final int LONGEST_VALUE = 10_000;

    private final Reader text;
    private int line = 1;
    private int begun = 1;
    private int ahead;

    CsvReader(Reader text) throws IOException {
        this.text = text;
        ahead = text.read();
        // Spreadsheets write this mark first; it belongs to no value.
        if (ahead == 0xFEFF) {
            ahead = text.read();
        }
    }

    /** In which line of the file the values read last begin. */
    int line() {
        return begun;
    }

    /** The next line's values; nothing at the end. Empty lines are passed over. */
    Optional<List<String>> next() throws IOException {
        while (ahead == '\n' || ahead == '\r') {
            take();
        }
        if (ahead == END) {
            return Optional.empty();
        }
        begun = line;
        var values = new ArrayList<String>();
        values.add(value());
        while (ahead == ',') {
            take();
            values.add(value());
        }
        return Optional.of(values);
    }

    private String value() throws IOException {
        var value = new StringBuilder();
        var quoted = ahead == '"';
        if (quoted) {
            take();
        }
        while (ahead != END && value.length() <= LONGEST_VALUE) {
            if (quoted && ahead == '"') {
                take();
                if (ahead != '"') {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (ahead == ',' || ahead == '\n' || ahead == '\r')) {
                break;
            }
            value.append((char) take());
        }
        if (value.length() > LONGEST_VALUE) {
            throw new IOException("A value that begins in line " + begun + " does not end");
        }
        return value.toString().strip();
    }

    private int take() throws IOException {
        var taken = ahead;
        if (taken == '\n') {
            line++;
        }
        ahead = text.read();
        return taken;
    }
}
