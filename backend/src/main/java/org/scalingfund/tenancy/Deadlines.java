package org.scalingfund.tenancy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** When something that is due on a day falls due: at 17:00 in the zone of the funder's space, never at midnight. */
@Component
public class Deadlines {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private final CurrentTenant current;
    private final Tenants tenants;
    private final InstantSource clock;

    Deadlines(CurrentTenant current, Tenants tenants, InstantSource clock) {
        this.current = current;
        this.tenants = tenants;
        this.clock = clock;
    }

    public Instant on(LocalDate day) {
        return day.atTime(CLOSE_OF_BUSINESS).atZone(zone()).toInstant();
    }

    public Instant inDays(int days) {
        return on(today().plusDays(days));
    }

    /** The day it is for the funder. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The first day whose deadline is still to come: what was due before it is late. */
    public LocalDate firstStillToCome() {
        var today = today();
        return clock.instant().isBefore(on(today)) ? today : today.plusDays(1);
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    public ZoneId zone() {
        return current.current()
                .flatMap(tenants::find)
                .orElseThrow(() -> new IllegalStateException("Deadlines belong to a funder's space"))
                .zone();
    }
}
