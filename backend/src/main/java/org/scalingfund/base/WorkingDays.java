package org.scalingfund.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts working days: not Saturdays, Sundays or the nation's bank holidays. Those are computed by the rules in law; a
 * single extra day by proclamation, as for a coronation, is not known here.
 */
public enum WorkingDays {
    ENGLAND_AND_WALES {
        @Override
        public Set<LocalDate> bankHolidays(int year) {
            var easter = easterSunday(year);
            var holidays = common(year, easter);
            holidays.add(easter.plusDays(1));
            holidays.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
            substituted(holidays, List.of(LocalDate.of(year, Month.JANUARY, 1)));
            return holidays;
        }
    },
    SCOTLAND {
        @Override
        public Set<LocalDate> bankHolidays(int year) {
            var holidays = common(year, easterSunday(year));
            holidays.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
            var newYear = LocalDate.of(year, Month.JANUARY, 1);
            substituted(holidays, List.of(newYear, newYear.plusDays(1)));
            substituted(holidays, List.of(LocalDate.of(year, Month.NOVEMBER, 30)));
            return holidays;
        }
    };

    public abstract Set<LocalDate> bankHolidays(int year);

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !bankHolidays(day.getYear()).contains(day);
    }

    /** The day {@code days} working days after {@code from}, which is not counted itself. */
    public LocalDate after(LocalDate from, int days) {
        var day = from;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static TreeSet<LocalDate> common(int year, LocalDate easter) {
        var holidays = new TreeSet<LocalDate>();
        holidays.add(easter.minusDays(2));
        holidays.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        holidays.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        substituted(holidays, List.of(LocalDate.of(year, Month.DECEMBER, 25), LocalDate.of(year, Month.DECEMBER, 26)));
        return holidays;
    }

    /** Holidays on neighbouring dates; those at a weekend move to the next weekdays that are not among them. */
    private static void substituted(Set<LocalDate> holidays, List<LocalDate> dates) {
        var taken = new ArrayList<LocalDate>();
        dates.stream().filter(date -> !isWeekend(date)).forEach(taken::add);
        for (var date : dates) {
            if (!isWeekend(date)) {
                continue;
            }
            var substitute = date;
            while (isWeekend(substitute) || taken.contains(substitute)) {
                substitute = substitute.plusDays(1);
            }
            taken.add(substitute);
        }
        holidays.addAll(taken);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** By the anonymous Gregorian method, as printed in Nature in 1876. */
    static LocalDate easterSunday(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
