package org.scalingfund.lifecycle;

import static org.scalingfund.db.Tables.ANSWER;
import static org.scalingfund.db.Tables.SCORE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.Answers;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.identity.GiveRoleResult;
import org.scalingfund.identity.Memberships;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.AssessmentScene;
import org.scalingfund.testing.Stage;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;

/** Reads what to do, a line at a time, and says what was done once it was: whatever is said has to outlive a kill. */
@TestComponent
final class KilledStory implements ApplicationRunner {
    private static final String ANSWER_TEXT = "We have asked people, time ";
    private static final String COMMENT = "Clear, with local numbers, and read once more: time ";

    private final ApplicationContext product;
    private final Stage stage;
    private final DSLContext db;

    KilledStory(ApplicationContext product, Stage stage, DSLContext db) {
        this.product = product;
        this.stage = stage;
        this.db = db;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        inBackground(() -> {
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            try {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    take(line.split(" "));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private void take(String[] words) {
        switch (words[0]) {
            case "begin" -> say("begun " + begin());
            case "write" -> write(StoryIds.parse(words));
            case "look" -> look(StoryIds.parse(words));
            case "close" -> closing(StoryIds.parse(words)).begin(KilledStory::say);
            case "settle" -> closing(StoryIds.parse(words)).settle(KilledStory::say);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    /** An application that is being written, and an assessment that is being scored. */
    private StoryIds begin() {
        var journey = new Journey(product, Instant.now().minus(Duration.ofHours(2)));
        journey.publishRound();
        journey.until(Instant.now());
        journey.startApplication();
        var scene = new AssessmentScene(
                stage,
                new AssessmentScene.Parts(
                        db,
                        the(Allocations.class),
                        the(Assessments.class),
                        the(ApplicationLifecycle.class),
                        the(ApplicationProgress.class),
                        the(RoundLifecycle.class),
                        the(DueSteps.class)),
                "Assessed");
        return new StoryIds(
                journey.tenant.id(),
                journey.auditor,
                journey.lead,
                journey.application(),
                journey.questions().stream()
                        .filter(question -> question.kind().name().equals("LONG_TEXT"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                scene.tenant.id(),
                scene.assessors.getFirst(),
                scene.accepted(scene.application("50000"), 1).getFirst(),
                scene.criteria.getFirst());
    }

    /** Writes an answer, a score and invitations over and over, each as fast as it can. */
    private void write(StoryIds ids) {
        var facts = new StoryFacts(stage, db, ids);
        again("answer", facts.answer(), number -> saveAnswer(ids, number));
        again("score", facts.score(), number -> saveScore(ids, number));
        again("invitation", facts.invitations(), number -> invite(ids, number));
    }

    private void look(StoryIds ids) {
        say("found " + new StoryFacts(stage, db, ids).sentence());
    }

    private void saveAnswer(StoryIds ids, int number) {
        var seen = stage.inTransaction(
                Standpoint.in(ids.funder()),
                () -> db.select(ANSWER.REVISION)
                        .from(ANSWER)
                        .where(ANSWER.APPLICATION_ID.eq(ids.application().value()))
                        .and(ANSWER.QUESTION_ID.eq(ids.question().value()))
                        .fetchOptional(ANSWER.REVISION)
                        .orElse(0));
        var result = stage.inTransaction(
                Standpoint.in(ids.funder(), ids.lead()),
                () -> the(Answers.class).save(ids.application(), ids.question(), ANSWER_TEXT + number, seen));
        expect(result instanceof org.scalingfund.application.SaveResult.Saved, result);
    }

    private void saveScore(StoryIds ids, int number) {
        var result = stage.inTransaction(
                Standpoint.in(ids.assessing(), ids.assessor()),
                () -> the(Assessments.class)
                        .saveScore(ids.assessment(), ids.criterion(), number % 11, COMMENT + number, seen(ids)));
        expect(result instanceof org.scalingfund.assessment.SaveResult.Saved, result);
    }

    private @Nullable Instant seen(StoryIds ids) {
        return db.select(SCORE.SAVED_AT)
                .from(SCORE)
                .where(SCORE.ASSESSMENT_ID.eq(ids.assessment().value()))
                .and(SCORE.CRITERION_ID.eq(ids.criterion().value()))
                .fetchOptional(SCORE.SAVED_AT)
                .orElse(null);
    }

    /** A membership, a mail and an entry in the activity log at once. */
    private void invite(StoryIds ids, int number) {
        var result = stage.inTransaction(
                Standpoint.in(ids.funder(), ids.administrator()),
                () -> the(Memberships.class)
                        .give(
                                StoryFacts.INVITED + number + "@example.org",
                                "Invited Person",
                                Role.EVALUATOR,
                                Texts.ENGLISH));
        expect(result instanceof GiveRoleResult.Given, result);
    }

    private ClosingRound closing(StoryIds ids) {
        return new ClosingRound(stage, db, product, ids);
    }

    private static void again(String what, int reached, IntConsumer deed) {
        inBackground(() -> {
            for (var number = reached + 1; ; number++) {
                deed.accept(number);
                say(what + " " + number);
            }
        });
    }

    private static void inBackground(Runnable deed) {
        var thread = new Thread(deed);
        thread.setDaemon(true);
        thread.start();
    }

    private static void expect(boolean done, Object result) {
        if (!done) {
            throw new IllegalStateException("Not done: " + result);
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }

    private <T> T the(Class<T> service) {
        return product.getBean(service);
    }
}
