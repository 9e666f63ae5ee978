package org.scalingfund.base;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How far a moment is from now, in the largest unit that still tells something. */
record RelativeTime(Unit unit, long amount, boolean ahead) {
    enum Unit {
        NOW,
        MINUTES,
        HOURS,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /** Days are those of the calendar here: from Monday noon, Tuesday 9 in the morning is in 21 hours, Wednesday in 2 days. */
    static RelativeTime of(Instant moment, Instant now, ZoneId zone) {
        var ahead = moment.isAfter(now);
        var apart = Duration.between(now, moment).abs();
        if (apart.toMinutes() < 1) {
            return new RelativeTime(Unit.NOW, 0, ahead);
        }
        if (apart.toHours() < 1) {
            return new RelativeTime(Unit.MINUTES, apart.toMinutes(), ahead);
        }
        if (apart.toHours() < 24) {
            return new RelativeTime(Unit.HOURS, apart.toHours(), ahead);
        }
        var here = now.atZone(zone).toLocalDate();
        var there = moment.atZone(zone).toLocalDate();
        var days = Math.abs(ChronoUnit.DAYS.between(here, there));
        if (days < 14) {
            return new RelativeTime(Unit.DAYS, days, ahead);
        }
        var months = Math.abs(ChronoUnit.MONTHS.between(here, there));
        if (months < 2) {
            return new RelativeTime(Unit.WEEKS, days / 7, ahead);
        }
        return months < 24
                ? new RelativeTime(Unit.MONTHS, months, ahead)
                : new RelativeTime(Unit.YEARS, months / 12, ahead);
    }

    String in(Locale locale, Texts texts) {
        if (unit == Unit.NOW) {
            return texts.get(ahead ? "base.time.soon" : "base.time.now", locale);
        }
        var key = (ahead ? "base.time.in." : "base.time.ago.") + unit.name().toLowerCase(Locale.ROOT);
        return texts.count(key, locale, amount);
    }
}
