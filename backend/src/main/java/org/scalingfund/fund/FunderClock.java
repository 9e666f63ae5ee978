package org.scalingfund.fund;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** The clock on the funder's wall, in whose zone people enter and read the dates of a round. */
@Component
class FunderClock {
    private static final LocalTime USUAL_OPENING = LocalTime.of(9, 0);
    private static final int WEEKS_TO_PREPARE = 2;

    private final CurrentTenant current;
    private final Tenants tenants;
    private final InstantSource clock;

    FunderClock(CurrentTenant current, Tenants tenants, InstantSource clock) {
        this.current = current;
        this.tenants = tenants;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return current.current().flatMap(tenants::find).map(Tenant::zone).orElseThrow();
    }

    /** The dates of a round that is held once more: as many days apart and at the same hours, from two weeks on. */
    RoundDates again(RoundDates before) {
        var zone = zone();
        var then = DatesEntry.of(before, zone);
        var opened = LocalDate.ofInstant(before.opensAt(), zone);
        var days =
                ChronoUnit.DAYS.between(opened, LocalDate.ofInstant(now(), zone).plusWeeks(WEEKS_TO_PREPARE));
        return then.plusDays(days).at(zone);
    }

    /** Dates to begin with, as long apart as the template says. */
    RoundDates usual(RoundTemplate.Times times) {
        var zone = zone();
        var opens = LocalDate.ofInstant(now(), zone).plusWeeks(times.prepare());
        var closes = opens.plusWeeks(times.open());
        var assessed = closes.plusWeeks(times.assess());
        var decided = assessed.plusWeeks(times.decide());
        var workFrom = decided.plusMonths(2).withDayOfMonth(1);
        return new DatesEntry(
                        opens.atTime(USUAL_OPENING),
                        closes.atTime(DatesEntry.USUAL_DEADLINE),
                        assessed.atTime(DatesEntry.USUAL_DEADLINE),
                        decided.atTime(DatesEntry.USUAL_DEADLINE),
                        workFrom,
                        workFrom.plusMonths(times.workMonths()).minusDays(1))
                .at(zone);
    }
}
