package org.scalingfund.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

class AgreementTest {
    /** Four observers of twelve units (Krippendorff 2011); 0 stands for a missing value. */
    private static final int[][] OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
    };

    @Example
    void alphaIsThePublishedOne() {
        var units = new ArrayList<List<Double>>();
        for (var unit = 0; unit < OBSERVERS[0].length; unit++) {
            var values = new ArrayList<Double>();
            for (var observer : OBSERVERS) {
                if (observer[unit] != 0) {
                    values.add((double) observer[unit]);
                }
            }
            units.add(values);
        }

        assertThat(Agreement.alpha(units))
                .hasValueSatisfying(alpha -> assertThat(alpha).isCloseTo(0.8491, within(0.00005)));
    }

    @Example
    void theIntraclassCorrelationIsThePublishedOne() {
        var targets = List.of(
                List.of(9.0, 2.0, 5.0, 8.0),
                List.of(6.0, 1.0, 3.0, 2.0),
                List.of(8.0, 4.0, 6.0, 8.0),
                List.of(7.0, 1.0, 2.0, 6.0),
                List.of(10.0, 5.0, 6.0, 9.0),
                List.of(6.0, 2.0, 4.0, 7.0));

        assertThat(Agreement.intraclass(targets))
                .hasValueSatisfying(icc -> assertThat(icc).isCloseTo(0.1657, within(0.00005)));
    }

    @Example
    void withoutTwoScoresToCompareThereIsNothingToSay() {
        assertThat(Agreement.alpha(List.of(List.of(3.0)))).isEmpty();
        assertThat(Agreement.alpha(List.of(List.of(3.0, 3.0)))).isEmpty();
        assertThat(Agreement.intraclass(List.of(List.of(3.0, 4.0)))).isEmpty();
    }
}
