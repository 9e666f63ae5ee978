package org.scalingfund.base;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Days on which offices in England and Wales are open: promises to people are made in them. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The same time of day, {@code days} working days later. */
    public static Instant after(Instant moment, int days) {
        var at = moment.atZone(Formats.UK_TIME);
        return at.with(after(at.toLocalDate(), days)).toInstant();
    }

    public static LocalDate after(LocalDate day, int days) {
        var reached = day;
        for (var left = days; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isBankHoliday(day);
    }

    /** By the standing rules; a single extra day for a royal event is not among them. */
    private static boolean isBankHoliday(LocalDate day) {
        var year = day.getYear();
        var easter = easterSunday(year);
        return day.equals(movedToWeekday(LocalDate.of(year, Month.JANUARY, 1)))
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(firstMonday(year, Month.MAY))
                || day.equals(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
                || day.equals(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
                || isChristmas(day);
    }

    /** Christmas and Boxing Day, each moved past the weekend and past the other. */
    private static boolean isChristmas(LocalDate day) {
        var christmas = LocalDate.of(day.getYear(), Month.DECEMBER, 25);
        return switch (christmas.getDayOfWeek()) {
            case FRIDAY -> day.equals(christmas) || day.equals(christmas.plusDays(3));
            case SATURDAY -> day.equals(christmas.plusDays(2)) || day.equals(christmas.plusDays(3));
            case SUNDAY -> day.equals(christmas.plusDays(1)) || day.equals(christmas.plusDays(2));
            default -> day.equals(christmas) || day.equals(christmas.plusDays(1));
        };
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate movedToWeekday(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** After Butcher's rule, in whole-number arithmetic only. */
    private static LocalDate easterSunday(int year) {
        var golden = year % 19;
        var century = year / 100;
        var rest = year % 100;
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        var late = (golden + 11 * moon + 22 * sunday) / 451;
        var sum = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
