package org.scalingfund.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaSpreadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void reachAndAdoptionAreCountedOverAllAreasAndNotAveraged() {
        var areas = List.of(
                new AreaSpread("E10000024", "Nottinghamshire", TODAY, 400, 2000, 13, 15),
                new AreaSpread("E06000015", "Derby", TODAY, 20, 1000, 1, 5));

        assertThat(AreaSpread.reach(areas)).contains(new BigDecimal("0.1400"));
        assertThat(AreaSpread.adoption(areas)).contains(new BigDecimal("0.7000"));
    }

    @Test
    void whereNobodyIsEligibleReachIsNotKnownRatherThanNone() {
        assertThat(new AreaSpread("E06000015", "Derby", TODAY, 0, 0, 0, 4).reach())
                .isEmpty();
        assertThat(AreaSpread.reach(List.of())).isEmpty();
    }
}
