package org.scalingfund.bench;

import java.util.function.Supplier;

/** Adds up what it is given to time, and leaves out what happens in between. */
final class Stopwatch {
    private long nanoseconds;

    <T> T time(Supplier<T> deed) {
        var begun = System.nanoTime();
        try {
            return deed.get();
        } finally {
            nanoseconds += System.nanoTime() - begun;
        }
    }

    void run(Runnable deed) {
        time(() -> {
            deed.run();
            return true;
        });
    }

    double milliseconds() {
        return nanoseconds / 1e6;
    }
}
