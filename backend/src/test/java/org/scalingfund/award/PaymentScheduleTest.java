package org.scalingfund.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.scalingfund.award.PaymentSchedule.Planned;
import org.scalingfund.base.Money;

class PaymentScheduleTest {
    private static final LocalDate DAY = LocalDate.parse("2027-02-26");

    @Property
    void thePaymentsSumToTheAwardExactly(
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long pence, @ForAll("shares") List<BigDecimal> shares) {
        var award = new Money(BigDecimal.valueOf(pence, 2));

        var schedule = PaymentSchedule.of(
                award,
                shares.stream()
                        .map(share -> new Planned("Milestone", DAY, share))
                        .toList());

        assertThat(schedule.stream().map(AgreedMilestone::payment).reduce(Money.ZERO, Money::plus))
                .isEqualTo(award);
        assertThat(schedule).allMatch(milestone -> milestone.payment().pounds().signum() >= 0);
        assertThat(schedule.stream().map(AgreedMilestone::position).toList())
                .isEqualTo(IntStream.rangeClosed(1, shares.size()).boxed().toList());
    }

    @Example
    void fourEqualQuartersGiveTheOddPenniesToTheEarlier() {
        var quarter = new BigDecimal("25.00");

        var schedule = PaymentSchedule.of(
                Money.of("612500.50"),
                List.of(
                        new Planned("M1", DAY, quarter),
                        new Planned("M2", DAY, quarter),
                        new Planned("M3", DAY, quarter),
                        new Planned("M4", DAY, quarter)));

        assertThat(schedule.stream().map(AgreedMilestone::payment).toList())
                .containsExactly(
                        Money.of("153125.13"), Money.of("153125.13"), Money.of("153125.12"), Money.of("153125.12"));
    }

    /** Between one and nine percentages with two decimals that sum to 100. */
    @Provide
    Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(8).map(cuts -> {
            var sorted = cuts.stream().sorted().toList();
            var shares = new ArrayList<BigDecimal>();
            var from = 0;
            for (var cut : sorted) {
                shares.add(BigDecimal.valueOf(cut - from, 2));
                from = cut;
            }
            shares.add(BigDecimal.valueOf(10_000 - from, 2));
            return shares;
        });
    }
}
