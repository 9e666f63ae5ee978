package org.scalingfund.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An exact amount in pounds, never with more than two decimals. */
public record Money(BigDecimal pounds) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final BigDecimal PENNY = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Money {
        pounds = pounds.setScale(2, RoundingMode.UNNECESSARY);
        if (pounds.precision() > 14) {
            throw new IllegalArgumentException("More than any fund: " + pounds);
        }
    }

    public static Money of(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    public boolean isPositive() {
        return pounds.signum() > 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /**
     * This amount divided in proportion to {@code shares}, each a percentage, which sum to 100. The parts sum to the
     * whole exactly: each is rounded down, and the pennies left over go one by one to the parts with the largest
     * remainders, the earlier first among equals (Hamilton's method).
     */
    public List<Money> divide(List<BigDecimal> shares) {
        if (shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) != 0) {
            throw new IllegalArgumentException("Shares must sum to 100: " + shares);
        }
        var parts = new ArrayList<BigDecimal>();
        var remainders = new ArrayList<BigDecimal>();
        for (var share : shares) {
            var exact = pounds.multiply(share).divide(HUNDRED, 8, RoundingMode.UNNECESSARY);
            var part = exact.setScale(2, RoundingMode.DOWN);
            parts.add(part);
            remainders.add(exact.subtract(part));
        }
        var left = pounds.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        while (left.signum() > 0) {
            var largest = 0;
            for (var i = 1; i < remainders.size(); i++) {
                if (remainders.get(i).compareTo(remainders.get(largest)) > 0) {
                    largest = i;
                }
            }
            parts.set(largest, parts.get(largest).add(PENNY));
            remainders.set(largest, BigDecimal.ONE.negate());
            left = left.subtract(PENNY);
        }
        return parts.stream().map(Money::new).toList();
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }
}
