package org.scalingfund.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Each rule by its place in RFC 5545. */
class CalendarEntryTest {
    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-07-03T16:00:00.999999Z");
    private static final String LONG_WELSH =
            "Ŵŷ a llŷn y tŷ gwŷdd 🏠 ".repeat(20).strip();

    @Test
    void aWholeFileIsWrittenLineByLine() {
        assertThat(entry("Deadline: A4", "Send it.").file(NOW)).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Scaling Fund//Deadlines//EN
                BEGIN:VEVENT
                UID:3f1c
                SEQUENCE:2
                DTSTAMP:20260601T090000Z
                DTSTART:20260703T160000Z
                SUMMARY:Deadline: A4
                DESCRIPTION:Send it.
                URL:https://fund.example.org/here/rounds/3f1c
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:Deadline: A4
                TRIGGER:-P1D
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    /** Section 3.1: lines of at most 75 octets, and a character is not cut in two. */
    @Test
    void longLinesAreFoldedByOctetsAndComeBackWhole() {
        for (var length = 1; length <= LONG_WELSH.length(); length = LONG_WELSH.offsetByCodePoints(length, 1)) {
            var text = LONG_WELSH.substring(0, length);
            var file = entry(text, "x" + text).file(NOW);

            assertThat(file.split("\r\n"))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(file.replace("\r\n ", ""))
                    .contains("\r\nSUMMARY:" + text + "\r\n")
                    .contains("\r\nDESCRIPTION:x" + text + "\r\n");
            assertThat(new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(file);
            if (length == LONG_WELSH.length()) {
                return;
            }
        }
    }

    @Test
    void aLineOf75OctetsIsLeftAsItIsAndOneOf76IsNot() {
        var most = "x".repeat(75 - "SUMMARY:".length());
        assertThat(entry(most, "").file(NOW)).contains("SUMMARY:" + most + "\r\nDESCRIPTION:\r\n");
        assertThat(entry(most + "x", "").file(NOW)).contains("SUMMARY:" + most + "\r\n x\r\nDESCRIPTION:\r\n");
        assertThat(entry(most.substring(1) + "ŵ", "").file(NOW))
                .contains("SUMMARY:" + most.substring(1) + "\r\n ŵ\r\nDESCRIPTION:\r\n");
    }

    /** Section 3.3.11: what means something to a calendar stands behind a backslash, a new line is a backslash and n. */
    @Test
    void whatMeansSomethingToACalendarIsEscaped() {
        assertThat(entry("One, two; three \\ four: “five”", "First\nSecond\r\nThird\u0000\u0007\tFourth")
                        .file(NOW))
                .contains("SUMMARY:One\\, two\\; three \\\\ four: “five”\r\n")
                .contains("DESCRIPTION:First\\nSecond\\nThird\tFourth\r\n");
    }

    @Test
    void noTextAddsALineOfItsOwn() {
        assertThat(entry("Deadline\r\nEND:VEVENT\u2028END:VCALENDAR", "").file(NOW))
                .contains("SUMMARY:Deadline\\nEND:VEVENT\\nEND:VCALENDAR\r\n");
    }

    private static CalendarEntry entry(String title, String what) {
        return new CalendarEntry("3f1c", 2, CLOSES, title, what, "https://fund.example.org/here/rounds/3f1c");
    }
}
