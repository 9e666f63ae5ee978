package org.scalingfund.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.base.WorkingDays.ENGLAND_AND_WALES;
import static org.scalingfund.base.WorkingDays.SCOTLAND;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The expected days are those that gov.uk publishes. */
class WorkingDaysTest {
    @Test
    void englandAndWalesIn2025() {
        assertThat(ENGLAND_AND_WALES.bankHolidays(2025))
                .containsExactlyElementsOf(days(
                        "2025-01-01",
                        "2025-04-18",
                        "2025-04-21",
                        "2025-05-05",
                        "2025-05-26",
                        "2025-08-25",
                        "2025-12-25",
                        "2025-12-26"));
    }

    @Test
    void boxingDayOnASaturdayIsKeptOnMonday() {
        assertThat(ENGLAND_AND_WALES.bankHolidays(2026))
                .containsExactlyElementsOf(days(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28"));
    }

    @Test
    void bothDaysOfChristmasAtAWeekendAreKeptOnMondayAndTuesday() {
        assertThat(ENGLAND_AND_WALES.bankHolidays(2027)).containsAll(days("2027-12-27", "2027-12-28"));
    }

    @Test
    void scotlandHasTwoDaysOfNewYearAndSaintAndrewsDayButNoEasterMonday() {
        assertThat(SCOTLAND.bankHolidays(2025))
                .containsExactlyElementsOf(days(
                        "2025-01-01",
                        "2025-01-02",
                        "2025-04-18",
                        "2025-05-05",
                        "2025-05-26",
                        "2025-08-04",
                        "2025-12-01",
                        "2025-12-25",
                        "2025-12-26"));
        assertThat(SCOTLAND.bankHolidays(2022)).containsAll(days("2022-01-03", "2022-01-04"));
        assertThat(SCOTLAND.bankHolidays(2023)).containsAll(days("2023-01-02", "2023-01-03"));
    }

    @Test
    void easterFallsWhereItDoes() {
        assertThat(Stream.of(2024, 2025, 2026, 2027, 2038).map(WorkingDays::easterSunday))
                .containsExactlyElementsOf(days("2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"));
    }

    @Test
    void tenWorkingDaysPassOverWeekendsAndChristmas() {
        assertThat(ENGLAND_AND_WALES.after(LocalDate.parse("2026-07-03"), 10)).isEqualTo(LocalDate.parse("2026-07-17"));
        assertThat(ENGLAND_AND_WALES.after(LocalDate.parse("2026-12-23"), 10)).isEqualTo(LocalDate.parse("2027-01-11"));
        assertThat(SCOTLAND.after(LocalDate.parse("2026-12-23"), 10)).isEqualTo(LocalDate.parse("2027-01-12"));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
