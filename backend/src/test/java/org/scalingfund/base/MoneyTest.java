package org.scalingfund.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void fourEqualPartsOfAnOddAmountDifferByAPennyAtMost() {
        var quarter = new BigDecimal("25");

        assertThat(Money.of("612500.50").divide(List.of(quarter, quarter, quarter, quarter)))
                .containsExactly(
                        Money.of("153125.13"), Money.of("153125.13"), Money.of("153125.12"), Money.of("153125.12"));
    }

    @Test
    void amountsWithFractionsOfAPennyAreRefused() {
        assertThatThrownBy(() -> Money.of("10.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sharesMustSumToAHundred() {
        assertThatThrownBy(() -> Money.of("10").divide(List.of(new BigDecimal("50"), new BigDecimal("49.99"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theSharesSumToTheWholeAndEachIsWithinAPennyOfItsExactPart(
            @ForAll @LongRange(max = 99_999_999_999L) long pence, @ForAll @IntRange(min = 1, max = 9998) int first) {
        var whole = new Money(BigDecimal.valueOf(pence, 2));
        var shares = List.of(BigDecimal.valueOf(first, 2), BigDecimal.valueOf(9999 - first, 2), new BigDecimal("0.01"));

        var parts = whole.divide(shares);

        assertThat(new ArrayList<>(parts).stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(whole);
        for (var i = 0; i < parts.size(); i++) {
            var exact = whole.pounds().multiply(shares.get(i)).movePointLeft(2);
            assertThat(parts.get(i).pounds().subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }
}
