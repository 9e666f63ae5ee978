package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinancialYearTest {
    @Test
    void itBeginsInAprilAndIsWrittenWithBothYears() {
        assertThat(FinancialYear.of(LocalDate.of(2026, 3, 31))).hasToString("2025-26");
        assertThat(FinancialYear.of(LocalDate.of(2026, 4, 1))).hasToString("2026-27");
        assertThat(FinancialYear.of(LocalDate.of(2027, 1, 1))).hasToString("2026-27");
        assertThat(new FinancialYear(2099)).hasToString("2099-00");
    }
}
