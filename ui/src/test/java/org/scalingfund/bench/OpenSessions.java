package org.scalingfund.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.StartResult;
import org.scalingfund.application.Submissions;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.testing.Program;
import org.scalingfund.testing.Visitor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What an open page costs the server in memory, and whether it is given back when people sign out. */
final class OpenSessions implements Benchmark {
    private static final String PASSWORD = "correct horse battery";
    private static final int LINES = 60;

    @Override
    public String name() {
        return "P9";
    }

    @Override
    public List<Measurement> measure(Size size) throws Exception {
        var files = Folders.make();
        try (var server = ThrowAwayServer.start();
                var client = HttpClient.newHttpClient()) {
            var fixture = Fixture.make(server, files);
            var command = new ArrayList<>(ColdStart.jar());
            command.addAll(Product.settings(server.database(), files));
            try (var product = Program.start(files, command)) {
                product.awaitOk(client, "/actuator/health");
                return new Rounds(client, product, fixture, size.of(50, 5), size.of(5, 2)).all();
            }
        } finally {
            Folders.remove(files);
        }
    }

    /** Who visits which page, and a word that shows that it was really drawn. */
    private record Visit(String email, @Nullable String path, String word) {}

    private record Fixture(Visit signInOnly, Visit list, Visit application) {

        static Fixture make(ThrowAwayServer server, Path files) throws Exception {
            try (var product = Product.on(server.database(), files);
                    var sql = new OwnerSql(server)) {
                var scene = new Scene(product.stage(), server);
                var round = scene.openRound("P9");
                var applications = product.the(Applications.class);
                var started = new ArrayList<ApplicationId>();
                for (var organisation : scene.organisations(LINES + 1)) {
                    var result = product.as(
                            scene.applicant,
                            scene.tenant,
                            () -> applications.start(round, organisation, "Shared Lives"));
                    started.add(((StartResult.Started) result).application());
                }
                scene.writeDrafts(round);
                var draft = started.removeLast();
                var submissions = product.the(Submissions.class);
                for (var application : started) {
                    product.as(scene.applicant, scene.tenant, () -> submissions.submit(application, true));
                }
                var space = scene.tenant.space();
                var manager = account(sql, scene.manager, "manager@example.org");
                var applicant = account(sql, scene.applicant, "applicant@example.org");
                return new Fixture(
                        new Visit(applicant, null, ""),
                        new Visit(manager, space + "/manage/applications", "Hearth and Harbour"),
                        new Visit(applicant, space + "/applications/" + draft + "/about", "We recruit carers."));
            }
        }

        private static String account(OwnerSql sql, PersonId person, String email) throws Exception {
            var hash = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(PASSWORD);
            sql.execute(
                    "update app.person set email = ?, password_hash = ? where id = ?",
                    email,
                    "{argon2}" + hash,
                    person.value());
            return email;
        }
    }

    private record Rounds(HttpClient client, Program product, Fixture fixture, int sessions, int repetitions) {

        List<Measurement> all() throws Exception {
            for (var visit : List.of(fixture.signInOnly(), fixture.list(), fixture.application())) {
                kilobytes(visit);
            }
            var signIns = new Samples();
            var lists = new Samples();
            var applications = new Samples();
            var before = Heap.liveBytes(product.pid());
            for (var repetition = 0; repetition < repetitions; repetition++) {
                signIns.add(kilobytes(fixture.signInOnly()));
                lists.add(kilobytes(fixture.list()));
                applications.add(kilobytes(fixture.application()));
            }
            var kept = (Heap.liveBytes(product.pid()) - before) / 1024.0 / (2.0 * sessions * repetitions);
            return List.of(
                    measurement(
                            "P9-application",
                            applications,
                            300,
                            signIns,
                            "on the page \"About the project\" of a draft"),
                    measurement(
                            "P9-list", lists, 150, signIns, "on a fund manager's list of " + LINES + " applications"),
                    new Measurement(
                            "P9-ended",
                            kept <= 1,
                            Samples.rounded(Math.max(0, kept)) + "KB",
                            "<=1KB",
                            Samples.rounded(applications.median()) + "KB",
                            "what each of " + 2 * sessions * repetitions + " sessions with an open page has left behind"
                                    + " after signing out (the reference is what it held before)."));
        }

        private Measurement measurement(String name, Samples held, double goal, Samples signIns, String where) {
            return new Measurement(
                    name,
                    held.median() <= goal,
                    Samples.rounded(held.median()) + "KB",
                    "<=%.0fKB".formatted(goal),
                    Samples.rounded(signIns.median()) + "KB",
                    "live heap per signed-in session with one tab open " + where + ", over HTTP as Vaadin's client asks"
                            + " for it; built jar, compact object headers; " + sessions + " sessions at a time, medians"
                            + " of " + repetitions + " interleaved repetitions; worst " + Samples.rounded(held.most())
                            + " KB; the reference is a signed-in session without a page.");
        }

        /** Held by each of the sessions while they are open. */
        private double kilobytes(Visit visit) throws Exception {
            var before = Heap.liveBytes(product.pid());
            var visitors = new ArrayList<Visitor>();
            for (var session = 0; session < sessions; session++) {
                var visitor = new Visitor(client, product);
                visitor.signIn(visit.email(), PASSWORD);
                if (visit.path() != null && !visitor.open(visit.path()).contains(visit.word())) {
                    throw new IllegalStateException("Not on the page: " + visit);
                }
                visitors.add(visitor);
            }
            var open = Heap.liveBytes(product.pid());
            for (var visitor : visitors) {
                visitor.signOut();
            }
            return (open - before) / 1024.0 / sessions;
        }
    }
}
