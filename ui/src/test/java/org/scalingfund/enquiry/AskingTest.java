package org.scalingfund.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.db.Tables.ROUND;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.WorkingDays;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkKind;
import org.scalingfund.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when questions are taken, from whom, and how many. */
@ProductTest
class AskingTest {
    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    ProductClock clock;

    @Autowired
    Enquiries enquiries;

    @Autowired
    EnquiryWindows windows;

    @Autowired
    WorkList work;

    private AskedRound at;

    @BeforeEach
    void setTheStage() {
        at = new AskedRound(stage, db);
    }

    @Test
    void aQuestionIsInTimeUntilTheVeryMomentAndAMillisecondLaterItIsToldWhenItEndedAndWhomToWriteTo() {
        var end = at.usualEnd();

        assertThat(askedAt(end)).isInstanceOf(AskResult.Asked.class);
        assertThat(askedAt(end.plusMillis(1))).isEqualTo(new AskResult.Ended(end, "Ann Lee"));
        move(end.plusSeconds(60), "questions@example.org");
        assertThat(askedAt(end.plusMillis(1))).isInstanceOf(AskResult.Asked.class);
        assertThat(askedAt(end.plusMillis(60_001)))
                .isEqualTo(new AskResult.Ended(end.plusSeconds(60), "questions@example.org"));
    }

    @Test
    void questionsEndAtTheTimeOfDayOfTheDeadlineThoughClocksChangeInBetween() {
        var about = new EnquiryWindow.About(
                RoundId.random(), "A2", "Scaling", "Care Fund", "Ann Lee", "care", AskedRound.LONDON);
        var deadline = LocalDateTime.of(2026, 10, 28, 17, 0).atZone(AskedRound.LONDON);
        var window = new EnquiryWindow(about, RoundStatus.OPEN, true, deadline.toInstant(), null, null);

        assertThat(window.until()).isEqualTo(Instant.parse("2026-10-21T16:00:00Z"));
    }

    @Test
    void anEndThatWasSetNeverLiesBehindTheDeadline() {
        move(at.closesAt, null);
        stage.inTransaction(
                Standpoint.in(at.tenant.id()),
                () -> db.update(ROUND)
                        .set(ROUND.CLOSES_AT, at.closesAt.minusSeconds(3600))
                        .where(ROUND.ID.eq(at.round.value()))
                        .execute());

        assertThat(window().until()).isEqualTo(at.closesAt.minusSeconds(3600));
    }

    @Test
    void whileTheRoundIsOpenTheEndMovesOnlyToALaterMomentThatIsNeitherOverNorAfterTheDeadline() {
        var end = at.usualEnd();

        assertThat(moved(end.minusMillis(1))).isEqualTo(new MoveWindowResult.Earlier(end));
        assertThat(moved(at.closesAt.plusMillis(1))).isEqualTo(new MoveWindowResult.AfterDeadline(at.closesAt));
        assertThat(moved(Instant.now().minusSeconds(1))).isInstanceOf(MoveWindowResult.InThePast.class);
        assertThat(moved(at.closesAt)).isInstanceOf(MoveWindowResult.Moved.class);
        assertThat(window().until()).isEqualTo(at.closesAt);
    }

    @Test
    void beforeTheRoundOpensTheEndMovesBothWays() {
        at = new AskedRound(stage, db, "SCHEDULED");

        assertThat(moved(at.usualEnd().minus(Duration.ofDays(3)))).isInstanceOf(MoveWindowResult.Moved.class);
        assertThat(askedAt(at.usualEnd())).isInstanceOf(AskResult.Ended.class);
    }

    @Test
    void beforePublicationTheEndIsSetAlready() {
        at = new AskedRound(stage, db, "DRAFT");

        assertThat(moved(at.usualEnd().minus(Duration.ofDays(3)))).isInstanceOf(MoveWindowResult.Moved.class);
        assertThat(window().until()).isEqualTo(at.usualEnd().minus(Duration.ofDays(3)));
    }

    @Test
    void whoMovesWhatAColleagueMovedMeanwhileIsTold() {
        var seen = window();
        move(at.closesAt, null);

        assertThat(stage.as(at.gwil, at.tenant, () -> windows.move(seen, at.closesAt.minusSeconds(60), null)))
                .isInstanceOf(MoveWindowResult.ChangedMeanwhile.class);
        assertThat(window().until()).isEqualTo(at.closesAt);
    }

    @Test
    void whomToWriteToCanBeNamedWhenQuestionsHaveEnded() {
        clock.at(at.usualEnd().plusSeconds(60), () -> move(at.usualEnd(), "questions@example.org"));

        assertThat(window().whomToWriteTo()).isEqualTo("questions@example.org");
        assertThat(window().set()).isNull();
    }

    @Test
    void aQuestionHasFromTenToTwoThousandCharacters() {
        assertThat(ask("a".repeat(9) + "  ")).isEqualTo(new AskResult.Unusable(9));
        assertThat(ask("a".repeat(2001))).isEqualTo(new AskResult.Unusable(2001));
        assertThat(ask("a".repeat(10))).isInstanceOf(AskResult.Asked.class);
        assertThat(ask("  " + "a".repeat(2000) + "\n")).isInstanceOf(AskResult.Asked.class);
    }

    @Test
    void onlyARoundThatEverybodyCanReadTakesQuestionsAndAWithdrawnOneNoMore() {
        var draft = new AskedRound(stage, db, "DRAFT");
        var withdrawn = new AskedRound(stage, db, "WITHDRAWN");

        assertThat(stage.as(draft.nia, draft.tenant, () -> enquiries.ask(draft.round, AskedRound.WORDS)))
                .isInstanceOf(AskResult.NotFound.class);
        assertThat(stage.as(draft.nia, draft.tenant, () -> enquiries.sheet(draft.round)))
                .isEmpty();
        assertThat(stage.as(withdrawn.nia, withdrawn.tenant, () -> enquiries.ask(withdrawn.round, AskedRound.WORDS)))
                .isEqualTo(new AskResult.RoundOver("Ann Lee"));
        assertThat(stage.as(at.nia, draft.tenant, () -> enquiries.ask(at.round, AskedRound.WORDS)))
                .as("in another funder's space")
                .isInstanceOf(AskResult.NotFound.class);
    }

    @Test
    void tenQuestionsOfOnePersonCanWaitAndAnotherPersonStillAsks() {
        for (var i = 0; i < Enquiries.MOST_WAITING; i++) {
            at.asked(enquiries);
        }

        assertThat(ask(AskedRound.WORDS)).isEqualTo(new AskResult.TooManyWaiting(Enquiries.MOST_WAITING));
        assertThat(at.asked(enquiries, stage.person("Rhys Bowen"), AskedRound.WORDS))
                .isNotNull();
    }

    @Test
    void ofTwoQuestionsForTheLastPlaceSentAtOnceOneIsTaken() throws Exception {
        for (var i = 1; i < Enquiries.MOST_WAITING; i++) {
            at.asked(enquiries);
        }
        var together = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> {
                together.await();
                return ask(AskedRound.WORDS) instanceof AskResult.Asked;
            });
            var second = threads.submit(() -> {
                together.await();
                return ask(AskedRound.WORDS) instanceof AskResult.Asked;
            });
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aPersonSeesTheirOwnQuestionsAndNobodyElses() {
        at.asked(enquiries);
        at.asked(enquiries, stage.person("Rhys Bowen"), "What does Rhys want to know?");

        var own = stage.as(at.nia, at.tenant, () -> enquiries.sheet(at.round)).orElseThrow();

        assertThat(own.own()).extracting(sheet -> sheet.enquiry().words()).containsExactly(AskedRound.WORDS);
    }

    @Test
    void aQuestionStandsOnEveryFundManagersWorkListForThreeWorkingDays() {
        var id = at.asked(enquiries);

        for (var manager : List.of(at.ann, at.gwil)) {
            var item = stage.as(manager, at.tenant, () -> work.mine(null, 10)).getFirst();
            assertThat(item.kind()).isEqualTo(WorkKind.ANSWER_ENQUIRY);
            assertThat(item.subject()).isEqualTo(id.value());
            assertThat(item.dueAt())
                    .isEqualTo(WorkingDays.ENGLAND_AND_WALES
                            .after(clock.instant().atZone(AskedRound.LONDON).toLocalDate(), 3)
                            .atTime(17, 0)
                            .atZone(AskedRound.LONDON)
                            .toInstant());
        }
        assertThat(stage.as(at.nia, at.tenant, () -> work.mine(null, 10)))
                .extracting(WorkItem::kind)
                .isEmpty();
    }

    private AskResult ask(String words) {
        return stage.as(at.nia, at.tenant, () -> enquiries.ask(at.round, words));
    }

    private AskResult askedAt(Instant moment) {
        return at(moment, () -> ask(AskedRound.WORDS));
    }

    private <T> T at(Instant moment, Supplier<T> deed) {
        var result = new ArrayList<T>();
        clock.at(moment, () -> result.add(deed.get()));
        return result.getFirst();
    }

    private EnquiryWindow window() {
        return stage.as(at.ann, at.tenant, () -> windows.find(at.round)).orElseThrow();
    }

    private MoveWindowResult moved(Instant until) {
        return stage.as(at.ann, at.tenant, () -> windows.move(window(), until, null));
    }

    private void move(Instant until, @Nullable String contact) {
        assertThat(stage.as(at.ann, at.tenant, () -> windows.move(window(), until, contact)))
                .isInstanceOf(MoveWindowResult.Moved.class);
    }
}
