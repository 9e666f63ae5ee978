package org.scalingfund.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationLists;
import org.scalingfund.application.ApplicationRow;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Tenant;

/** A funder's list of applications, when there are a hundred times as many. */
final class FirstPage implements Benchmark {
    private static final int LINES = 50;

    @Override
    public String name() {
        return "P3";
    }

    @Override
    public List<Measurement> measure(Size size) throws Exception {
        var files = Folders.make();
        try (var fewServer = ThrowAwayServer.start();
                var manyServer = ThrowAwayServer.start();
                var fewProduct = Product.on(fewServer.database(), files);
                var manyProduct = Product.on(manyServer.database(), files)) {
            var few = Crowd.make(fewServer, fewProduct, size.of(10_000, 1_000));
            var many = Crowd.make(manyServer, manyProduct, size.of(1_000_000, 20_000));
            return new Comparison(few, many, size.of(7, 5), size.of(200, 20), size.of(10, 3)).all();
        } finally {
            Folders.remove(files);
        }
    }

    /** A product with so many applications, and a fund manager of its biggest and of an ordinary funder. */
    private record Crowd(
            Product product, ApplicationLists lists, PersonId manager, Tenant big, PersonId other, Tenant small) {

        static Crowd make(ThrowAwayServer server, Product product, int total) throws Exception {
            var stage = product.stage();
            var big = stage.tenant("Big");
            var small = stage.tenant("Small");
            var manager = stage.person("Mair Rees", big, Role.FUND_MANAGER);
            var other = stage.person("Ann Lee", small, Role.FUND_MANAGER);
            CrowdedTable.fill(server, stage, big, small, manager.value(), total);
            return new Crowd(product, product.the(ApplicationLists.class), manager, big, other, small);
        }

        <T> T ask(Function<ApplicationLists, T> question) {
            return product.as(manager, big, () -> question.apply(lists));
        }

        <T> T askInSmall(Function<ApplicationLists, T> question) {
            return product.as(other, small, () -> question.apply(lists));
        }

        /** The key that somebody has reached who turned a good many pages. */
        ApplicationRow.Key deep(int pages) {
            ApplicationRow.@Nullable Key key = null;
            for (var page = 0; page < pages; page++) {
                var from = key;
                key = ask(lists -> lists.submitted(null, null, from, LINES))
                        .getLast()
                        .key();
            }
            if (key == null) {
                throw new IllegalStateException("No page was turned");
            }
            return key;
        }

        long statementsOf(Runnable screen) {
            var before = product.statements();
            screen.run();
            return product.statements() - before;
        }
    }

    private record Comparison(Crowd few, Crowd many, int repetitions, int calls, int pages) {

        List<Measurement> all() {
            var found = new ArrayList<Measurement>();
            var round = few.ask(ApplicationLists::rounds).getFirst().id();
            var roundOfMany = many.ask(ApplicationLists::rounds).getFirst().id();
            var fewKey = few.deep(pages);
            var manyKey = many.deep(pages);
            found.add(compared(
                    "P3",
                    1.3,
                    "first page of 50 lines, the biggest funder's fund manager",
                    () -> few.ask(lists -> lists.submitted(null, null, null, LINES)),
                    () -> many.ask(lists -> lists.submitted(null, null, null, LINES))));
            found.add(compared(
                    "P3-later",
                    1.3,
                    "the page after the tenth, by key",
                    () -> few.ask(lists -> lists.submitted(null, null, fewKey, LINES)),
                    () -> many.ask(lists -> lists.submitted(null, null, manyKey, LINES))));
            found.add(compared(
                    "P3-round",
                    1.3,
                    "first page of one round and status",
                    () -> few.ask(lists -> lists.submitted(round, ApplicationStatus.FUNDED, null, LINES)),
                    () -> many.ask(lists -> lists.submitted(roundOfMany, ApplicationStatus.FUNDED, null, LINES))));
            found.add(compared(
                    "P3-ordinary",
                    1.3,
                    "first page of an ordinary funder's (35 applications, and 3,517)",
                    () -> few.askInSmall(lists -> lists.submitted(null, null, null, LINES)),
                    () -> many.askInSmall(lists -> lists.submitted(null, null, null, LINES))));
            found.add(compared(
                    "P3-counts",
                    3,
                    "counts by status, the biggest funder's (3,000 applications, and 300,000)",
                    () -> few.ask(lists -> lists.counts(null)),
                    () -> many.ask(lists -> lists.counts(null))));
            return found;
        }

        private Measurement compared(String name, double goal, String what, Runnable small, Runnable large) {
            time(small);
            time(large);
            var smalls = new Samples();
            var larges = new Samples();
            for (var repetition = 0; repetition < repetitions; repetition++) {
                smalls.add(time(small));
                larges.add(time(large));
            }
            var ratio = larges.median() / smalls.median();
            return new Measurement(
                    name,
                    ratio <= goal,
                    "%sx(%sms)".formatted(Samples.rounded(ratio), Samples.rounded(larges.median())),
                    "<=" + goal + "x",
                    "%sms".formatted(Samples.rounded(smalls.median())),
                    what + ": `ApplicationLists` at 1,000,000 applications against 10,000, of 200 funders, one with"
                            + " 30 %, through the whole service with row-level security; medians of " + repetitions
                            + " interleaved repetitions, each the median of " + calls + " calls; worst "
                            + Samples.rounded(larges.most()) + " ms against " + Samples.rounded(smalls.most())
                            + " ms; statements " + many.statementsOf(large) + " and " + few.statementsOf(small)
                            + ", and one to enter the space.");
        }

        /** Milliseconds, the median of the calls. */
        private double time(Runnable screen) {
            var times = new Samples();
            for (var call = 0; call < calls; call++) {
                var begun = System.nanoTime();
                screen.run();
                times.add((System.nanoTime() - begun) / 1e6);
            }
            return times.median();
        }
    }
}
