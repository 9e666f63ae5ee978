package org.scalingfund.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EvidenceFactsTest {

    @Test
    void aServiceWithDataBeforeAndAfterButNoComparisonIsAtLevelTwo() {
        assertThat(new EvidenceFacts(true, true, false, false, true, 3, true, false, false, false).level())
                .isEqualTo(2);
    }

    @Test
    void aHigherConditionCountsForNothingWithoutThoseBelowIt() {
        assertThat(new EvidenceFacts(false, true, true, true, true, 2, true, true, true, true).level())
                .isZero();
    }

    @Test
    void everythingTogetherIsLevelFive() {
        assertThat(new EvidenceFacts(true, true, true, true, true, 2, true, true, true, true).level())
                .isEqualTo(5);
        assertThat(new EvidenceFacts(true, true, true, true, true, 1, true, true, true, true).level())
                .isEqualTo(4);
    }

    @Property
    void knowingMoreNeverLowersTheLevel(
            @ForAll boolean theory,
            @ForAll boolean data,
            @ForAll boolean comparison,
            @ForAll boolean effect,
            @ForAll boolean independent,
            @ForAll @IntRange(max = 4) int sites) {
        var known = new EvidenceFacts(theory, data, comparison, effect, independent, sites, true, true, true, true);
        var more = new EvidenceFacts(theory, true, comparison, effect, independent, sites + 1, true, true, true, true);

        assertThat(more.level()).isGreaterThanOrEqualTo(known.level());
        assertThat(known.level()).isBetween(0, 5);
    }
}
