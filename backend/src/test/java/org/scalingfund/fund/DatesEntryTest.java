package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatesEntryTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void fiveInTheAfternoonStaysFiveInTheAfternoonAcrossTheChangeToSummerTime() {
        var dates = entry("2027-03-01T09:00", "2027-04-30T17:00").at(LONDON);

        assertThat(dates.opensAt()).isEqualTo(Instant.parse("2027-03-01T09:00:00Z"));
        assertThat(dates.closesAt()).isEqualTo(Instant.parse("2027-04-30T16:00:00Z"));
        assertThat(DatesEntry.of(dates, LONDON)).isEqualTo(entry("2027-03-01T09:00", "2027-04-30T17:00"));
    }

    @Test
    void aTimeThatTheClockSkipsInSpringIsRefused() {
        assertThat(codes(entry("2027-03-01T09:00", "2027-03-28T01:30"))).containsExactly("clock-goes-forward");
    }

    @Test
    void inTheHourThatComesTwiceInAutumnTheDeadlineIsTheSecondTime() {
        assertThat(entry("2027-10-31T01:15", "2027-10-31T01:30").at(LONDON))
                .returns(Instant.parse("2027-10-31T00:15:00Z"), RoundDates::opensAt)
                .returns(Instant.parse("2027-10-31T01:30:00Z"), RoundDates::closesAt);
    }

    @Test
    void midnightIsNoDeadline() {
        assertThat(codes(entry("2027-03-01T00:00", "2027-04-30T00:00"))).containsExactly("midnight");
    }

    @Test
    void datesOutOfOrderSayWhichOneIsTooEarly() {
        assertThat(codes(entry("2027-05-01T09:00", "2027-04-30T17:00"))).containsExactly("closes-before-opens");
    }

    @Test
    void whatIsMissingIsAskedForAndNothingElse() {
        assertThat(codes(entry(null, "2027-04-30T17:00"))).containsExactly("date-missing");
    }

    private static List<String> codes(DatesEntry entry) {
        return entry.problems(LONDON).stream().map(RoundProblem::code).toList();
    }

    private static DatesEntry entry(@Nullable String opens, String closes) {
        return new DatesEntry(
                opens == null ? null : LocalDateTime.parse(opens),
                LocalDateTime.parse(closes),
                LocalDateTime.parse("2027-12-01T17:00"),
                LocalDateTime.parse("2027-12-20T17:00"),
                LocalDate.parse("2028-01-01"),
                LocalDate.parse("2029-12-31"));
    }
}
