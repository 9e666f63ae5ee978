package org.scalingfund.bench;

import java.time.Duration;
import java.util.List;

/** What the product adds to the engine, over the whole of an application's way from its start to its offer. */
final class LifeOfACase implements Benchmark {
    private static final double GOAL = 2.0;

    @Override
    public String name() {
        return "P4";
    }

    @Override
    public List<Measurement> measure(Size size) throws Exception {
        var repetitions = size.of(9, 5);
        var cases = size.of(10, 3);
        var files = Folders.make();
        try (var server = ThrowAwayServer.start();
                var engine = new BareEngine(server);
                var product = Product.on(server.database(), files)) {
            var whole = new WholeCases(product, server, cases);
            var bare = new BareCases(engine, cases);
            for (var warmUp = 0; warmUp < size.of(6, 1); warmUp++) {
                bare.millisecondsEach();
                whole.millisecondsEach();
            }
            var wholes = new Samples();
            var bares = new Samples();
            var ratios = new Samples();
            for (var repetition = 0; repetition < repetitions; repetition++) {
                var alone = bare.millisecondsEach();
                var all = whole.millisecondsEach();
                bares.add(alone);
                wholes.add(all);
                ratios.add(all / alone);
            }
            return List.of(measurement(wholes, bares, ratios, repetitions, cases));
        } finally {
            Folders.remove(files);
        }
    }

    /** How far in the future the rounds close; only timers that are due by then are run. */
    static Duration untilClosing() {
        return Duration.ofMinutes(10);
    }

    private Measurement measurement(Samples wholes, Samples bares, Samples ratios, int repetitions, int cases) {
        var ratio = ratios.median();
        return new Measurement(
                name(),
                ratio <= GOAL,
                "%sx(%sms)".formatted(Samples.rounded(ratio), Samples.rounded(wholes.median())),
                "<=2.0x",
                "%sms".formatted(Samples.rounded(bares.median())),
                "one application from its start through submission, eligibility, allocation to one assessor, acceptance,"
                        + " scoring, decision and release to its offer, one deed after another (what people type in"
                        + " between is not counted), with its share of its round's process, against the same models on"
                        + " an engine with the same history and nothing behind its steps; medians of " + repetitions
                        + " interleaved repetitions of " + cases + " cases; worst " + Samples.rounded(ratios.most())
                        + "x (" + Samples.rounded(wholes.most()) + " ms); target 1.5x.");
    }
}
