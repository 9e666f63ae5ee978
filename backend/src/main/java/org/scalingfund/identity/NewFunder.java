package org.scalingfund.identity;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A funder that comes onto the platform, as a platform administrator typed it.
 *
 * @param space the funder's part of an address, as in {@code /nncf/rounds}
 * @param zone where its deadlines are, as in {@code Europe/London}
 * @param grantPrefix its publisher's prefix with 360Giving, as in {@code 360G-nncf}; blank when it has none yet
 */
public record NewFunder(
        String name,
        String space,
        String zone,
        String accent,
        String grantPrefix,
        String administratorEmail,
        String administratorName) {

    /** First words of addresses that belong to the platform itself. */
    private static final Set<String> RESERVED = Set.of(
            "actuator",
            "api",
            "components",
            "confirm",
            "developer",
            "error",
            "forgotten",
            "funders",
            "home",
            "images",
            "login",
            "logout",
            "register",
            "reset",
            "sign-in",
            "sign-out",
            "static",
            "vaadin",
            "verify");

    private static final int LONGEST_NAME = 120;

    public NewFunder {
        name = name.strip();
        space = space.strip().toLowerCase(Locale.ROOT);
        zone = zone.strip();
        grantPrefix = grantPrefix.strip();
        administratorEmail = administratorEmail.strip();
        administratorName = administratorName.strip();
    }

    public static boolean isReserved(String space) {
        return RESERVED.contains(space);
    }

    /** The prefix it has, or one that says that it stands for none. */
    String prefix() {
        return grantPrefix.isEmpty() ? "360G-" + space.replace("-", "") : grantPrefix;
    }

    /** What can be said without looking anything up. */
    Set<FunderProblem> problems() {
        var found = EnumSet.noneOf(FunderProblem.class);
        if (name.length() < 2) {
            found.add(FunderProblem.NAME_MISSING);
        } else if (name.length() > LONGEST_NAME) {
            found.add(FunderProblem.NAME_TOO_LONG);
        }
        if (!space.matches("[a-z][a-z0-9-]{1,30}")) {
            found.add(FunderProblem.SPACE_UNUSABLE);
        } else if (isReserved(space)) {
            found.add(FunderProblem.SPACE_TAKEN);
        }
        if (!isZone(zone)) {
            found.add(FunderProblem.ZONE_UNKNOWN);
        }
        if (!grantPrefix.isEmpty() && !grantPrefix.matches("360G-[a-z0-9]+")) {
            found.add(FunderProblem.GRANT_PREFIX_UNUSABLE);
        }
        if (EmailAddress.parse(administratorEmail).isEmpty()) {
            found.add(FunderProblem.ADMINISTRATOR_EMAIL_NOT_ONE);
        }
        return found;
    }

    private static boolean isZone(String zone) {
        try {
            return ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
