package org.scalingfund.bench;

import java.util.Arrays;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.StartResult;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.fund.RoundId;

/** The rush before a deadline: everybody submits to one round of one funder, and every receipt is durable. */
final class DurableSubmit implements Benchmark {
    private static final int THREADS = 8;
    private static final double WORST_SHARE = 1 / 100.0;

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public List<Measurement> measure(Size size) throws Exception {
        var repetitions = size.of(7, 5);
        var batch = size.of(400, 40);
        var warmUp = size.of(1_600, 80);
        var files = Folders.make();
        try (var server = ThrowAwayServer.start();
                var product = Product.on(server.database(), files);
                var reference = new OneRowCommits(server, THREADS)) {
            var scene = new Scene(product.stage(), server);
            var round = scene.openRound("P1");
            var drafts = write(product, scene, round, warmUp + repetitions * batch);
            reference.perSecond(size.of(3, 1));
            perSecond(product, scene, Arrays.copyOfRange(drafts, 0, warmUp));
            var submits = new Samples();
            var inserts = new Samples();
            var shares = new Samples();
            for (var repetition = 0; repetition < repetitions; repetition++) {
                var from = warmUp + repetition * batch;
                var inserted = reference.perSecond(size.of(3, 1));
                var submitted = perSecond(product, scene, Arrays.copyOfRange(drafts, from, from + batch));
                inserts.add(inserted);
                submits.add(submitted);
                shares.add(submitted / inserted);
            }
            prove(server, scene, round, drafts.length);
            return List.of(measurement(submits, inserts, shares, repetitions, batch));
        } finally {
            Folders.remove(files);
        }
    }

    private Measurement measurement(Samples submits, Samples inserts, Samples shares, int repetitions, int batch) {
        var share = shares.median();
        return new Measurement(
                name(),
                share >= WORST_SHARE,
                "1/%s(%s/s)".formatted(Samples.rounded(1 / share), Samples.rounded(submits.median())),
                ">=1/100",
                "%s/s".formatted(Samples.rounded(inserts.median())),
                "`Submissions.submit` (40 answers and the other pages checked, state, engine, hash chain, outbox, receipt;"
                        + " row-level security; one commit), " + THREADS + " threads, all to one round of one funder,"
                        + " against one-row insert commits with " + THREADS + " JDBC connections to the same server"
                        + " (fsync on); medians of " + repetitions + " interleaved repetitions of " + batch
                        + " submissions; worst 1/" + Samples.rounded(1 / shares.least()) + " ("
                        + Samples.rounded(submits.least()) + "/s, reference " + Samples.rounded(inserts.least())
                        + " to "
                        + Samples.rounded(inserts.most()) + "/s); target 1/60. Afterwards every submission was there"
                        + " and the chain unbroken.");
    }

    private static ApplicationId[] write(Product product, Scene scene, RoundId round, int count) throws Exception {
        var organisations = scene.organisations(count);
        var started = new ApplicationId[count];
        var applications = product.the(Applications.class);
        Parallel.seconds(THREADS, thread -> () -> {
            for (var at = thread; at < count; at += THREADS) {
                var organisation = organisations.get(at);
                var result = product.as(
                        scene.applicant, scene.tenant, () -> applications.start(round, organisation, "Shared Lives"));
                started[at] = ((StartResult.Started) result).application();
            }
            return null;
        });
        scene.writeDrafts(round);
        return started;
    }

    private static double perSecond(Product product, Scene scene, ApplicationId[] drafts) throws Exception {
        var submissions = product.the(Submissions.class);
        var seconds = Parallel.seconds(THREADS, thread -> () -> {
            for (var at = thread; at < drafts.length; at += THREADS) {
                var draft = drafts[at];
                var result = product.as(scene.applicant, scene.tenant, () -> submissions.submit(draft, true));
                if (!(result instanceof SubmitResult.Submitted)) {
                    throw new IllegalStateException("Not submitted: " + result);
                }
            }
            return null;
        });
        return drafts.length / seconds;
    }

    /** Fast and wrong would be worth nothing. */
    private static void prove(ThrowAwayServer server, Scene scene, RoundId round, int count) throws Exception {
        try (var sql = new OwnerSql(server).enter(scene.tenant)) {
            var submitted = sql.number(
                    "select count(*) from app.application where round_id = ? and status = 'SUBMITTED'", round.value());
            var broken = sql.number("select coalesce(app.first_broken_activity(), 0)");
            if (submitted != count || broken != 0) {
                throw new IllegalStateException(
                        "%d of %d submitted, chain broken at %d".formatted(submitted, count, broken));
            }
        }
    }
}
