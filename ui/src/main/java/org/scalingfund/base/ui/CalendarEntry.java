package org.scalingfund.base.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/**
 * A moment for people's own calendars, with an alarm a day before, written as RFC 5545 asks for it. A calendar that has
 * an entry of this {@code uid} already puts one with a higher {@code revision} in its place.
 */
public record CalendarEntry(String uid, int revision, Instant at, String title, String what, String page) {
    public static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final int OCTETS_A_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The whole file, as it is given out at {@code now}. */
    public String file(Instant now) {
        return Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Scaling Fund//Deadlines//EN",
                        "BEGIN:VEVENT",
                        "UID:" + uid,
                        "SEQUENCE:" + revision,
                        "DTSTAMP:" + UTC.format(now),
                        "DTSTART:" + UTC.format(at),
                        "SUMMARY:" + escaped(title),
                        "DESCRIPTION:" + escaped(what),
                        "URL:" + page,
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "DESCRIPTION:" + escaped(title),
                        "TRIGGER:-P1D",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR")
                .map(CalendarEntry::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /** Long lines go on after a line break and a space; counted are octets, and no character is cut in two. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS_A_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
