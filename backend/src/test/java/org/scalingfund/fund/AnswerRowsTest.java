package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRowsTest {
    @Property(tries = 200)
    void whatIsWrittenDownIsReadAgain(@ForAll @Size(max = 5) List<@Size(value = 3) List<String>> typed) {
        var rows = new AnswerRows(typed);

        assertThat(AnswerRows.read(rows.text(), 3)).contains(rows);
        assertThat(rows.cells()).noneMatch(row -> row.stream().allMatch(String::isBlank));
    }

    @Test
    void rowsInWhichNothingStandsAreNoAnswer() {
        assertThat(new AnswerRows(List.of(List.of("", " "), List.of("", ""))).text())
                .isEmpty();
        assertThat(AnswerRows.read("", 2)).contains(AnswerRows.NONE);
    }

    @Test
    void aRowOfAnotherWidthKeepsWhatFits() {
        assertThat(AnswerRows.read("[[\"Leeds\"],[\"York\",\"9\",\"more\"]]", 2)
                        .orElseThrow()
                        .cells())
                .containsExactly(List.of("Leeds", ""), List.of("York", "9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leeds", "[\"Leeds\"]", "{}", "[[1,[2]]]", "[null]", "[[null]]", "[["})
    void whatIsNotWrittenAsRowsIsNone(String answer) {
        assertThat(AnswerRows.read(answer, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, -12.5, true",
        "NUMBER, '1,200', false",
        "MONEY, 12.50, true",
        "MONEY, 12.505, false",
        "MONEY, -1, false",
        "DATE, 2028-02-29, true",
        "DATE, 2027-02-29, false",
        "EMAIL, mair@example.org, true",
        "EMAIL, mair@example, false",
        "EMAIL, mair@ example.org, false",
        "POSTCODE, SW1A 1AA, true",
        "POSTCODE, m11ae, true",
        "POSTCODE, GIR 0AA, true",
        "POSTCODE, Cardiff, false",
        "POSTCODE, CF10  4UW, false",
        "TEXT, anything at all, true"
    })
    void aColumnTakesWhatIsOfItsKind(ColumnKind kind, String cell, boolean accepted) {
        assertThat(kind.accepts(cell)).isEqualTo(accepted);
    }
}
