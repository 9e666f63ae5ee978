package org.scalingfund.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far an innovation has spread in one council area, as known on {@code asOf}: people reached of those eligible,
 * settings that deliver it of those approached.
 */
public record AreaSpread(
        String councilCode,
        String councilName,
        LocalDate asOf,
        int peopleReached,
        int peopleEligible,
        int settingsDelivering,
        int settingsApproached) {

    /** Nothing when nobody is eligible: not assessable is not none. */
    public Optional<BigDecimal> reach() {
        return share(peopleReached, peopleEligible);
    }

    public Optional<BigDecimal> adoption() {
        return share(settingsDelivering, settingsApproached);
    }

    /** Reach over all areas: people reached of people eligible (RE-AIM), 0 to 1. */
    public static Optional<BigDecimal> reach(List<AreaSpread> areas) {
        return share(
                areas.stream().mapToInt(AreaSpread::peopleReached).sum(),
                areas.stream().mapToInt(AreaSpread::peopleEligible).sum());
    }

    /** Adoption over all areas: settings delivering of settings approached (RE-AIM), 0 to 1. */
    public static Optional<BigDecimal> adoption(List<AreaSpread> areas) {
        return share(
                areas.stream().mapToInt(AreaSpread::settingsDelivering).sum(),
                areas.stream().mapToInt(AreaSpread::settingsApproached).sum());
    }

    private static Optional<BigDecimal> share(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }
}
