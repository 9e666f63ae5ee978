package org.scalingfund.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.award.AwardStatus.ACCEPTED;
import static org.scalingfund.award.AwardStatus.IN_FORCE;
import static org.scalingfund.award.AwardStatus.LAPSED;
import static org.scalingfund.award.AwardStatus.OFFERED;
import static org.scalingfund.award.AwardStatus.OFFER_DECLINED;
import static org.scalingfund.award.AwardStatus.READY_TO_SIGN;
import static org.scalingfund.award.AwardStatus.SIGNED_BY_RECIPIENT;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AwardStatusTest {
    @Test
    void anAwardMovesFromOfferToAgreementAndNowhereElse() {
        assertThat(Arrays.stream(AwardStatus.values())
                        .collect(Collectors.toMap(
                                from -> from,
                                from -> Arrays.stream(AwardStatus.values())
                                        .filter(from::canBecome)
                                        .collect(Collectors.toSet()))))
                .isEqualTo(Map.of(
                        OFFERED, Set.of(ACCEPTED, OFFER_DECLINED, LAPSED),
                        ACCEPTED, Set.of(READY_TO_SIGN),
                        READY_TO_SIGN, Set.of(SIGNED_BY_RECIPIENT),
                        SIGNED_BY_RECIPIENT, Set.of(IN_FORCE),
                        IN_FORCE, Set.of(),
                        OFFER_DECLINED, Set.of(),
                        LAPSED, Set.of()));
    }
}
