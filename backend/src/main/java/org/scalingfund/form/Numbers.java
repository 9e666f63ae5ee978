package org.scalingfund.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic of formulas: exact to 34 decimals, and blank where a number grows beyond all that money can be. */
final class Numbers {
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);
    private static final MathContext DIVISION = new MathContext(34, RoundingMode.HALF_UP);
    private static final int DECIMALS = 34;
    private static final Value BLANK = new Value.Blank();

    private Numbers() {}

    /** No number of any formula has more than 19 digits before its point and 34 behind, so that none takes long. */
    static Value bounded(BigDecimal number) {
        var digitsBeforePoint = (long) number.precision() - number.scale();
        if (number.signum() == 0 || digitsBeforePoint < -DECIMALS) {
            return new Value.Number(BigDecimal.ZERO);
        }
        if (digitsBeforePoint > LARGEST.precision() || number.abs().compareTo(LARGEST) > 0) {
            return BLANK;
        }
        if (number.scale() < 0) {
            return new Value.Number(number.setScale(0));
        }
        return new Value.Number(number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number);
    }

    static Value divided(BigDecimal number, BigDecimal by) {
        return by.signum() == 0 ? BLANK : bounded(number.divide(by, DIVISION));
    }

    static Value rounded(BigDecimal number, BigDecimal places) {
        var most = BigDecimal.valueOf(DECIMALS);
        var scale = places.max(most.negate()).min(most).intValue();
        return bounded(number.setScale(scale, RoundingMode.HALF_UP));
    }
}
