package org.scalingfund.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scalingfund.bench.Benchmark.Size;
import org.slf4j.LoggerFactory;

/**
 * Runs the benchmarks named, or all of them, prints a line for each measurement and keeps it in
 * {@code docs/benchmarks.md}. With {@code --small} it only tries them out.
 */
public final class Bench {
    private static final List<Benchmark> ALL =
            List.of(new DurableSubmit(), new FirstPage(), new LifeOfACase(), new OpenSessions(), new ColdStart());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var names = new ArrayList<>(Arrays.asList(arguments));
        var size = names.remove("--small") ? Size.SMALL : Size.REAL;
        var known = ALL.stream().map(Benchmark::name).toList();
        for (var name : names) {
            if (!known.contains(name)) {
                System.err.println("No benchmark is called " + name + "; there are " + String.join(", ", known) + ".");
                System.exit(2);
            }
        }
        var table = new Table(Path.of("docs", "benchmarks.md"));
        System.out.println(Machine.description());
        for (var benchmark : ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                run(benchmark, size, table);
            }
        }
        // Pools and engines leave threads behind that would keep the program waiting.
        System.exit(0);
    }

    private static void run(Benchmark benchmark, Size size, Table table) throws Exception {
        var before = Machine.load();
        var measurements = benchmark.measure(size);
        var load = before + "-" + Machine.load();
        for (var measurement : measurements) {
            System.out.println(measurement.line() + " load=" + load);
            System.out.println("  " + measurement.notes());
            if (size == Size.REAL) {
                table.keep(measurement, load);
            }
        }
    }
}
