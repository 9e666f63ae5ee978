package org.scalingfund.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scalingfund.assessment.WeightedTotal.Part;

class WeightedTotalTest {
    private static final Scale TEN = new Scale(0, 10);
    private static final int[] WEIGHTS = {20, 15, 15, 20, 15, 15};

    /** A scale and what was scored on it. */
    record Scored(Scale scale, List<Part> parts) {}

    @Example
    void sixWeightedCriteriaComeToWhatWasWorkedOutByHand() {
        var first = total(8, 7, 9, 6, 7, 8);
        var second = total(7, 7, 8, 5, 6, 7);
        var third = total(9, 8, 8, 7, 8, 8);

        assertThat(first).isEqualTo("74.50");
        assertThat(second).isEqualTo("66.00");
        assertThat(third).isEqualTo("80.00");
        assertThat(WeightedTotal.mean(List.of(first, second, third))).isEqualTo("73.50");
    }

    @Example
    void theStandardDeviationIsThatOfASample() {
        var totals = List.of(new BigDecimal("60"), new BigDecimal("70"), new BigDecimal("80"));

        assertThat(WeightedTotal.standardDeviation(totals)).isEqualTo("10.00");
        assertThat(WeightedTotal.standardDeviation(totals.subList(0, 1))).isEqualTo("0.00");
    }

    @Example
    void nothingIsScoredOffTheScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedTotal.of(TEN, List.of(new Part(10, 11))));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedTotal.of(TEN, List.of()));
    }

    @Property
    void aTotalIsAPercentage(@ForAll("scored") Scored scored) {
        assertThat(WeightedTotal.of(scored.scale(), scored.parts())).isBetween(BigDecimal.ZERO, new BigDecimal(100));
    }

    @Property
    void theSamePointsEverywhereComeToTheirPlaceOnTheScaleWhateverTheWeights(@ForAll("scored") Scored scored) {
        var bottom = scored.parts().stream()
                .map(part -> new Part(part.weight(), scored.scale().from()))
                .toList();
        var top = scored.parts().stream()
                .map(part -> new Part(part.weight(), scored.scale().to()))
                .toList();

        assertThat(WeightedTotal.of(scored.scale(), bottom)).isEqualByComparingTo("0");
        assertThat(WeightedTotal.of(scored.scale(), top)).isEqualByComparingTo("100");
    }

    @Property
    void onePointMoreNeverComesToLess(@ForAll("scored") Scored scored) {
        var more = new ArrayList<>(scored.parts());
        var first = more.getFirst();
        if (scored.scale().holds(first.points() + 1)) {
            more.set(0, new Part(first.weight(), first.points() + 1));
        }

        assertThat(WeightedTotal.of(scored.scale(), more))
                .isGreaterThanOrEqualTo(WeightedTotal.of(scored.scale(), scored.parts()));
    }

    @Property
    void weightsCountOnlyAgainstEachOther(@ForAll("scored") Scored scored) {
        var tripled = scored.parts().stream()
                .map(part -> new Part(3 * part.weight(), part.points()))
                .toList();

        assertThat(WeightedTotal.of(scored.scale(), tripled))
                .isEqualTo(WeightedTotal.of(scored.scale(), scored.parts()));
    }

    @Provide
    Arbitrary<Scored> scored() {
        var scales = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 10))
                .as((from, length) -> new Scale(from, from + length));
        return scales.flatMap(scale -> Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(scale.from(), scale.to()))
                .as(Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> new Scored(scale, parts)));
    }

    private static BigDecimal total(int... points) {
        var parts = new ArrayList<Part>();
        for (var at = 0; at < points.length; at++) {
            parts.add(new Part(WEIGHTS[at], points[at]));
        }
        return WeightedTotal.of(TEN, parts);
    }
}
