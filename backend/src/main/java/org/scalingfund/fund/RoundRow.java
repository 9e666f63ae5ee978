package org.scalingfund.fund;

import java.time.Instant;
import java.util.Map;

/**
 * A line in the list of rounds.
 *
 * @param applications how many there are of each status, by the status's name, for those that have any
 */
public record RoundRow(
        RoundId id,
        String fund,
        String code,
        String title,
        RoundStatus status,
        Instant opensAt,
        Instant closesAt,
        Map<String, Integer> applications) {

    public RoundRow {
        applications = Map.copyOf(applications);
    }
}
