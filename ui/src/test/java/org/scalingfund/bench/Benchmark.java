package org.scalingfund.bench;

import java.util.List;

/** One thing to measure, against a reference that is measured in the same run. */
interface Benchmark {
    /** As it is called on the command line; the names of its measurements begin with it. */
    String name();

    List<Measurement> measure(Size size) throws Exception;

    /** Small sizes only show that a benchmark works; their figures are not written down. */
    enum Size {
        REAL,
        SMALL;

        int of(int real, int small) {
            return this == REAL ? real : small;
        }
    }
}
