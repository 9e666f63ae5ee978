package org.scalingfund.fund;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** A year of public money in the United Kingdom, from April to March; {@code begins} is the calendar year of that April. */
public record FinancialYear(int begins) implements Comparable<FinancialYear> {
    static final int FIRST = 2000;
    static final int LAST = 2099;

    public FinancialYear {
        if (begins < FIRST || begins > LAST) {
            throw new IllegalArgumentException("Not a year that a fund pays in: " + begins);
        }
    }

    /** The one in which this day lies. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(begins + years);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(begins, other.begins);
    }

    /** 2026-27, as it is written in every language. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-%02d", begins, (begins + 1) % 100);
    }
}
