package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scalingfund.testing.Program;
import org.scalingfund.testing.Visitor;

/**
 * The product in a JVM of its own, with its own PostgreSQL and data folder, is killed without warning and started again.
 * What it had confirmed is there, what it had begun comes to the same end, and nothing happens twice.
 */
class KilledTest {
    /** Compiled by the quick compiler only: none of these programs lives long. */
    private static final List<String> JVM = List.of(
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            Program.classPath(true),
            KilledProgram.class.getName());

    @TempDir
    Path folder;

    @Test
    void nothingConfirmedIsLostAndNothingBegunIsDoneTwice() throws Exception {
        var said = new ArrayList<String>();
        String ids;
        ProcessHandle orphan;

        // Killed while answers, scores and invitations are being written; its PostgreSQL is left over.
        try (var program = start("--scalingfund.engine.jobs=false", "--scalingfund.demo=false")) {
            program.await("Scaling Fund is ready");
            program.tell("begin");
            ids = program.await("begun ").substring("begun ".length());
            program.tell("write " + ids);
            program.await(() -> program.said("answer ").size() >= 100, "too few answers");
            program.await(() -> program.said("score ").size() >= 100, "too few scores");
            program.await(() -> program.said("invitation ").size() >= 30, "too few invitations");
            program.kill();
            said.addAll(program.said(""));
            orphan = postgres();
            assertThat(orphan.isAlive()).as("its PostgreSQL runs on without it").isTrue();
        }

        // Started again it ends that one and goes on; now PostgreSQL dies with it, in the middle of a round's closing.
        try (var program = start("--scalingfund.engine.steps-lost=PT2S", "--scalingfund.demo=false")) {
            program.await("Scaling Fund is ready");
            assertThat(orphan.isAlive()).isFalse();
            look(program, ids, said);
            program.tell("write " + ids);
            program.tell("close " + ids);
            program.await("closed ");
            program.await(
                    () -> worked(program) > 0 && worked(program) < ClosingRound.DRAFTS + ClosingRound.SUBMITTED,
                    "nothing was closed");
            program.family().forEach(ProcessHandle::destroyForcibly);
            program.kill();
            said.addAll(program.said(""));
        }

        try (var program = start("--scalingfund.engine.steps-lost=PT2S", "--scalingfund.demo=false")) {
            program.await("Scaling Fund is ready");
            look(program, ids, said);
            program.tell("settle " + ids);
            assertThat(program.await("settled "))
                    .isEqualTo("settled {CHECKING=30, EXPIRED=30, ROUND CLOSED=1}"
                            + " {application.eligibility-doubted=30, application.expired=30, round.closed=1,"
                            + " round.opened=1}"
                            + " {CLOSE_ASSESSMENT=1, CONFIRM_INELIGIBILITY=30} incidents=0");
        }
    }

    @Test
    void aDemonstrationThatWasHalfLoadedIsWholeAfterTheNextStart() throws Exception {
        try (var program = start()) {
            program.await(() -> documents() >= 5, "no document of the demonstration");
            assertThat(program.log()).contains("Loading the demonstration").doesNotContain("is ready");
            program.kill();
        }

        try (var program = start();
                var client = HttpClient.newHttpClient()) {
            program.await("Scaling Fund is ready");
            program.await("Demonstration sign-ins");
            assertThat(program.log()).contains("Loading the demonstration");
            program.awaitOk(client, "/nncf/rounds");
            var manager = new Visitor(client, program);
            manager.signIn("manager@example.org", "scaling-fund-demo");
            assertThat(manager.open("nncf/manage/rounds")).contains("A1", "A2", "A3", "A4", "A5", "A6");
        }
    }

    private Program start(String... settings) throws IOException {
        var command = new ArrayList<>(JVM);
        command.add("--scalingfund.data=" + folder.resolve("data"));
        command.add("--vaadin.productionMode=true");
        command.addAll(List.of(settings));
        return Program.start(folder, command);
    }

    /** What is in the tables has to be all that was said, and at most the one deed more that was not said yet. */
    private static void look(Program program, String ids, List<String> said) throws IOException {
        program.tell("look " + ids);
        var found = program.await("found ");
        for (var what : List.of("answer", "score", "invitation")) {
            assertThat(number(found, what + "s?=")).as(found).isBetween(latest(said, what), latest(said, what) + 1);
        }
        var invitations = number(found, "invitations=");
        assertThat(found)
                .contains("mails=" + invitations + " differentMails=" + invitations + " remembered=" + invitations)
                .endsWith("broken=none,none");
    }

    private static int latest(List<String> said, String what) {
        return said.stream()
                .filter(line -> line.startsWith(what + " "))
                .mapToInt(line -> number(line, what + " "))
                .max()
                .orElseThrow();
    }

    private static int worked(Program program) {
        return program.said("closed ").stream()
                .mapToInt(line -> number(line, "closed "))
                .max()
                .orElse(0);
    }

    private static int number(String text, String after) {
        var found = Pattern.compile(after + "(\\d+)").matcher(text);
        if (!found.find()) {
            throw new AssertionError("No number after " + after + " in: " + text);
        }
        return Integer.parseInt(found.group(1));
    }

    private ProcessHandle postgres() throws IOException {
        var file = folder.resolve("data").resolve("postgres").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                .orElseThrow();
    }

    private long documents() {
        var files = folder.resolve("data").resolve("files");
        if (!Files.exists(files)) {
            return 0;
        }
        try (var found = Files.walk(files)) {
            return found.filter(Files::isRegularFile).count();
        } catch (IOException | UncheckedIOException moving) {
            // A file was renamed while we looked: the next look will see it.
            return 0;
        }
    }
}
