package org.scalingfund.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** The same on several threads at once. */
final class Parallel {
    private Parallel() {}

    /** Seconds until every one of {@code threads} has done its part. */
    static double seconds(int threads, IntFunction<Callable<?>> part) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var begun = System.nanoTime();
            var parts = new ArrayList<Future<?>>();
            for (var thread = 0; thread < threads; thread++) {
                parts.add(executor.submit(part.apply(thread)));
            }
            for (var each : parts) {
                each.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("One of the threads failed", failed.getCause());
        }
    }
}
