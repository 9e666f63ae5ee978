package org.scalingfund.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every move there is, and no other. */
class StatusMovesTest {
    @Test
    void grantsMoveForwardOnly() {
        assertThat(Arrays.stream(GrantStatus.values())
                        .collect(Collectors.toMap(
                                from -> from,
                                from -> Arrays.stream(GrantStatus.values())
                                        .filter(from::canBecome)
                                        .collect(Collectors.toSet()))))
                .isEqualTo(Map.of(
                        GrantStatus.ACTIVE, Set.of(GrantStatus.DELIVERED, GrantStatus.TERMINATED),
                        GrantStatus.DELIVERED, Set.of(GrantStatus.CLOSED),
                        GrantStatus.CLOSED, Set.of(),
                        GrantStatus.TERMINATED, Set.of()));
    }

    @Test
    void milestonesGoRoundUntilAcceptedOrCancelled() {
        assertThat(Arrays.stream(MilestoneStatus.values())
                        .collect(Collectors.toMap(
                                from -> from,
                                from -> Arrays.stream(MilestoneStatus.values())
                                        .filter(from::canBecome)
                                        .collect(Collectors.toSet()))))
                .isEqualTo(Map.of(
                        MilestoneStatus.PLANNED, Set.of(MilestoneStatus.REPORTED, MilestoneStatus.CANCELLED),
                        MilestoneStatus.REPORTED,
                                Set.of(MilestoneStatus.ACCEPTED, MilestoneStatus.RETURNED, MilestoneStatus.CANCELLED),
                        MilestoneStatus.RETURNED, Set.of(MilestoneStatus.REPORTED, MilestoneStatus.CANCELLED),
                        MilestoneStatus.ACCEPTED, Set.of(),
                        MilestoneStatus.CANCELLED, Set.of()));
    }
}
