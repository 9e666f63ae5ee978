package org.scalingfund.fund;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An answer of rows: written down as a JSON array of arrays of text, one for each row, its fields in their order. */
public record AnswerRows(List<List<String>> cells) {
    public static final AnswerRows NONE = new AnswerRows(List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    /** Rows in which nothing stands are none. */
    public AnswerRows {
        cells = cells.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(List::copyOf)
                .toList();
    }

    /** Rows of {@code fields} cells; nothing when the answer is not written as rows. */
    public static Optional<AnswerRows> read(String answer, int fields) {
        if (answer.isBlank()) {
            return Optional.of(NONE);
        }
        try {
            return Optional.of(JSON.readValue(answer, ROWS))
                    .filter(AnswerRows::isWhole)
                    .map(rows -> new AnswerRows(
                            rows.stream().map(row -> fitted(row, fields)).toList()));
        } catch (JacksonException noRows) {
            return Optional.empty();
        }
    }

    /** Empty when there is no row. */
    public String text() {
        return cells.isEmpty() ? "" : JSON.writeValueAsString(cells);
    }

    /** JSON knows a null where text is wanted. */
    private static boolean isWhole(List<@Nullable List<@Nullable String>> rows) {
        return rows.stream().allMatch(row -> row != null && row.stream().allMatch(Objects::nonNull));
    }

    /** A form that had another number of columns once. */
    private static List<String> fitted(List<String> row, int fields) {
        return IntStream.range(0, fields)
                .mapToObj(at -> at < row.size() ? row.get(at) : "")
                .toList();
    }
}
