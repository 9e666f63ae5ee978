package org.scalingfund.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scalingfund.base.Money;

class ClawbackTest {
    @Test
    void whatWasNotSpentAndWhatWasSpentOtherwiseComesBack() {
        var clawback = new Clawback(Money.of("180000.00"), Money.of("121350.25"), Money.of("4200.00"));

        assertThat(clawback.unspent()).isEqualTo(Money.of("54449.75"));
        assertThat(clawback.toRecover()).isEqualTo(Money.of("58649.75"));
    }

    @Test
    void whoSpentMoreThanTheyReceivedPaysNothingBack() {
        var clawback = new Clawback(Money.of("1000.00"), Money.of("1200.00"), Money.of("50.00"));

        assertThat(clawback.unspent()).isEqualTo(Money.ZERO);
        assertThat(clawback.toRecover()).isEqualTo(Money.ZERO);
    }
}
