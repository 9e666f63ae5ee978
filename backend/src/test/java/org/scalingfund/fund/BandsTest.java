package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BandsTest {
    private static final Scale SCALE = new Scale(0, 20);

    /** A scale cut into pieces anywhere. */
    @Provide
    Arbitrary<List<Band>> cut() {
        return Arbitraries.integers().between(1, 20).set().ofMaxSize(6).map(cuts -> {
            SortedSet<Integer> starts = new TreeSet<>(cuts);
            starts.add(0);
            var bands = new ArrayList<Band>();
            for (var start : starts) {
                var next = starts.tailSet(start + 1);
                bands.add(new Band(start, next.isEmpty() ? 20 : next.getFirst() - 1, "what it means"));
            }
            return bands;
        });
    }

    @Provide
    Arbitrary<List<Band>> any() {
        var score = Arbitraries.integers().between(0, 25);
        return Combinators.combine(score, score)
                .as((one, other) -> new Band(Math.min(one, other), Math.max(one, other), "what it means"))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void aScaleCutIntoPiecesIsCoveredWithoutGapsOrOverlaps(@ForAll("cut") List<Band> bands) {
        assertThat(Bands.gaps(bands, SCALE)).isEmpty();
        assertThat(Bands.overlaps(bands, SCALE)).isEmpty();
        assertThat(Bands.leave(bands, SCALE)).isFalse();
    }

    @Property
    void takingABandAwayLeavesExactlyItsScoresAsGap(@ForAll("cut") List<Band> bands, @ForAll int which) {
        var taken = bands.get(Math.floorMod(which, bands.size()));
        var left = new ArrayList<>(bands);
        left.remove(taken);

        assertThat(Bands.gaps(left, SCALE))
                .hasSize(taken.to() - taken.from() + 1)
                .contains(taken.from(), taken.to());
        assertThat(Bands.overlaps(left, SCALE)).isEmpty();
    }

    @Property
    void aBandSaidTwiceOverlapsInExactlyItsScores(@ForAll("cut") List<Band> bands, @ForAll int which) {
        var twice = bands.get(Math.floorMod(which, bands.size()));
        var more = new ArrayList<>(bands);
        more.add(twice);

        assertThat(Bands.overlaps(more, SCALE)).hasSize(twice.to() - twice.from() + 1);
        assertThat(Bands.gaps(more, SCALE)).isEmpty();
    }

    @Property
    void everyScoreIsDescribedNeverOnceOrMore(@ForAll("any") List<Band> bands) {
        for (var score = 0; score <= 20; score++) {
            var at = score;
            var times = bands.stream()
                    .filter(band -> band.from() <= at && at <= band.to())
                    .count();
            assertThat(Bands.gaps(bands, SCALE).contains(score)).isEqualTo(times == 0);
            assertThat(Bands.overlaps(bands, SCALE).contains(score)).isEqualTo(times > 1);
        }
    }
}
