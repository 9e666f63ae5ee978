package org.scalingfund.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.award.Ranking.Zone;
import org.scalingfund.base.Money;

class RankingTest {
    private static final BigDecimal THRESHOLD = new BigDecimal("60");

    @Example
    void theMoneyEndsWhereTheRunningCostPassesTheBudget() {
        var ranking = rank("100", standing("A", "60", 80), standing("B", "40", 75), standing("C", "10", 70));

        assertThat(ranking.lines())
                .extracting(line -> line.standing().reference())
                .containsExactly("A", "B", "C");
        assertThat(ranking.lines()).extracting(Ranking.Line::withinBudget).containsExactly(true, true, false);
        assertThat(ranking.lines().getLast().runningCost()).isEqualTo(Money.of("110"));
        assertThat(ranking.line()).isEqualByComparingTo("72.5");
        assertThat(ranking.beyondBudget()).hasSize(1);
    }

    @Example
    void equalTotalsShareARankAndTheMoneyReachesAllOfThemOrNone() {
        var ranking = rank("100", standing("C", "50", 70), standing("A", "60", 80), standing("B", "30", 70));

        assertThat(ranking.lines()).extracting(Ranking.Line::rank).containsExactly(1, 2, 2);
        assertThat(ranking.lines()).extracting(Ranking.Line::withinBudget).containsExactly(true, false, false);
    }

    @Example
    void belowTheThresholdOrWithoutSupportNothingIsFundedAndNothingIsCounted() {
        var unsupported = new Standing(
                ApplicationId.random(), "U", "U", "O", Money.of("90"), null, List.of(new BigDecimal("90")), 1, 1, 0);
        var ranking = rank("100", unsupported, standing("A", "60", 80), standing("B", "30", 59));

        assertThat(ranking.lines()).extracting(Ranking.Line::eligibleForFunding).containsExactly(false, true, false);
        assertThat(ranking.lines().getLast().runningCost()).isEqualTo(Money.of("60"));
        assertThat(ranking.line()).isEqualByComparingTo("60");
    }

    @Example
    void howSureATotalIsDecidesWhetherItIsClearlyAboveOrBelowTheLine() {
        var ranking = rank(
                "100", standing("A", "60", 90, 88, 89), standing("B", "40", 50, 72), standing("C", "10", 30, 31, 32));

        assertThat(ranking.lines())
                .extracting(Ranking.Line::zone)
                .containsExactly(Zone.CLEARLY_ABOVE, Zone.NEAR_THE_LINE, Zone.CLEARLY_BELOW);
    }

    @Example
    void aModeratedTotalStandsInPlaceOfTheMean() {
        var moderated = new Standing(
                ApplicationId.random(),
                "M",
                "M",
                "O",
                Money.of("10"),
                new BigDecimal("85"),
                List.of(new BigDecimal("20"), new BigDecimal("30")),
                2,
                2,
                2);

        assertThat(rank("100", moderated, standing("A", "60", 80))
                        .lines()
                        .getFirst()
                        .standing())
                .isEqualTo(moderated);
    }

    @Property
    void whatTheMoneyReachesNeverCostsMoreThanTheBudgetAndIsNeverWorseThanWhatItDoesNot(
            @ForAll("standings") List<Standing> standings) {
        var ranking = Ranking.of(Money.of("100"), THRESHOLD, standings);
        var reached =
                ranking.lines().stream().filter(Ranking.Line::withinBudget).toList();

        var cost = reached.stream().map(line -> line.standing().asked()).reduce(Money.ZERO, Money::plus);
        assertThat(cost.isMoreThan(ranking.budget())).isFalse();
        assertThat(ranking.lines()).hasSameSizeAs(standings);
        for (var line : reached) {
            assertThat(ranking.beyondBudget())
                    .allSatisfy(beyond -> assertThat(beyond.standing().total().orElseThrow())
                            .isLessThan(line.standing().total().orElseThrow()));
        }
    }

    @Provide
    Arbitrary<List<Standing>> standings() {
        var asked = Arbitraries.integers().between(1, 80);
        var total = Arbitraries.integers().between(50, 70);
        return asked.flatMap(pounds -> total.map(percent -> standing("R", Integer.toString(pounds), percent)))
                .list()
                .ofMaxSize(12);
    }

    private static Ranking rank(String budget, Standing... standings) {
        return Ranking.of(Money.of(budget), THRESHOLD, new ArrayList<>(List.of(standings)));
    }

    private static Standing standing(String reference, String asked, int... totals) {
        var all = Arrays.stream(totals).mapToObj(BigDecimal::valueOf).toList();
        return new Standing(
                ApplicationId.random(),
                reference,
                reference,
                "Organisation",
                Money.of(asked),
                null,
                all,
                totals.length,
                totals.length,
                totals.length);
    }
}
