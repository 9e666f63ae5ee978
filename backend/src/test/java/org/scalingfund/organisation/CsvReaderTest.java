package org.scalingfund.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Property
    void whatIsWrittenInQuotesIsReadAgain(@ForAll("lines") List<List<String>> lines) throws IOException {
        var written = lines.stream()
                .map(line -> line.stream()
                        .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));

        assertThat(read(written))
                .isEqualTo(lines.stream()
                        .map(line -> line.stream().map(String::strip).toList())
                        .toList());
    }

    @Test
    void valuesAreReadAsSpreadsheetsWriteThemAndLinesAreCounted() throws IOException {
        var reader =
                new CsvReader(new StringReader("\uFEFFnumber,name\r\n\r\n1,\"Care, \"\"here\"\"\nand there\"\n2,\n"));

        assertThat(reader.next()).contains(List.of("number", "name"));
        assertThat(reader.next()).contains(List.of("1", "Care, \"here\"\nand there"));
        assertThat(reader.line()).isEqualTo(3);
        assertThat(reader.next()).contains(List.of("2", ""));
        assertThat(reader.line()).isEqualTo(5);
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void aQuoteThatNeverEndsDoesNotFillTheMemory() {
        assertThatThrownBy(() -> read("1,\"" + "x".repeat(20_000)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }

    private static List<List<String>> read(String written) throws IOException {
        var reader = new CsvReader(new StringReader(written));
        var lines = new ArrayList<List<String>>();
        for (var values = reader.next(); values.isPresent(); values = reader.next()) {
            lines.add(values.get());
        }
        return lines;
    }

    @Provide
    Arbitrary<List<List<String>>> lines() {
        return Arbitraries.strings()
                .withChars("ab\",\r\n é")
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(5);
    }
}
