package org.scalingfund.bench;

import java.io.IOException;
import java.nio.file.Path;

/** What a running JVM still holds on to after a full collection. */
final class Heap {
    private Heap() {}

    static long liveBytes(long pid) throws IOException, InterruptedException {
        // What only a collection sets free (reference queues, cleaners) is gone with the next.
        histogramTotal(pid);
        return histogramTotal(pid);
    }

    private static long histogramTotal(long pid) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader().lines()) {
            var total = lines.filter(line -> line.startsWith("Total")).findFirst();
            process.waitFor();
            return Long.parseLong(total.orElseThrow().strip().split(" +")[2]);
        }
    }
}
