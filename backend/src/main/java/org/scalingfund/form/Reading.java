package org.scalingfund.form;

import java.util.List;

/** What came of reading the text of a formula. */
public sealed interface Reading {
    record Sound(Formula formula) implements Reading {}

    /** All that can be told at once, in the order of the text; never empty. */
    record Faulty(List<Fault> faults) implements Reading {

        public Faulty {
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("Faulty without a fault");
            }
            faults = List.copyOf(faults);
        }
    }
}
