package org.scalingfund.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an answer is worth in a formula. */
public sealed interface Value {
    record Text(String text) implements Value {}

    @SuppressWarnings("AvoidCommonTypeNames") // always written Value.Number
    record Number(BigDecimal number) implements Value {}

    record Date(LocalDate date) implements Value {}

    record YesNo(boolean yes) implements Value {}

    /** Also a single choice: a set of one. */
    record Choices(Set<String> chosen) implements Value {

        public Choices {
            chosen = Collections.unmodifiableSet(new LinkedHashSet<>(chosen));
        }
    }

    /** Nothing answered. */
    record Blank() implements Value {}
}
