package org.scalingfund.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;

/**
 * One funder's space as the stories see it: its people, and days counted from today, which is 0.
 *
 * @param manager the short name of its fund manager
 * @param finance the short name of its finance officer
 */
record Fundland(Tenant tenant, Script script, Cast cast, LocalDate today, String manager, String finance) {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    LocalDate day(int day) {
        return today.plusDays(day);
    }

    Instant at(int day, int hour, int minute) {
        return day(day).atTime(hour, minute).atZone(tenant.zone()).toInstant();
    }

    /** When what is due on this day falls due. */
    Instant due(int day) {
        return day(day).atTime(CLOSE_OF_BUSINESS).atZone(tenant.zone()).toInstant();
    }

    /** Somebody does something on a day at an hour. */
    void scene(int day, int hour, int minute, PersonId who, Runnable deed) {
        script.add(at(day, hour, minute), Standpoint.in(tenant.id(), who), deed);
    }

    void manager(int day, int hour, Runnable deed) {
        scene(day, hour, 0, cast.person(manager), deed);
    }
}
