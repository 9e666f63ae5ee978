package org.scalingfund.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.OUTBOX;
import static org.scalingfund.db.Tables.WORK_ITEM;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.award.Agreements;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.FundedApplication;
import org.scalingfund.award.OfferAnswers;
import org.scalingfund.award.Offers;
import org.scalingfund.base.Money;
import org.scalingfund.base.ProductClock;
import org.scalingfund.document.Intake;
import org.scalingfund.document.StoreResult;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.milestone.ReportSheet.Content;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class DeliveryTest {
    private static final Content NOTHING_NEW = new Content("Nothing to report.", "", Money.of("100000.00"));

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    ProductClock clock;

    @Autowired
    DueSteps dueSteps;

    @Autowired
    Offers offers;

    @Autowired
    OfferAnswers answers;

    @Autowired
    Agreements agreements;

    @Autowired
    Grants grants;

    @Autowired
    GrantEnds ends;

    @Autowired
    OwnGrants ownGrants;

    @Autowired
    Reports reports;

    @Autowired
    Intake intake;

    @Autowired
    ReportReviews reviews;

    @Autowired
    Payments payments;

    @Autowired
    Conditions conditions;

    private FundedApplication funded;
    private GrantId grant;

    @BeforeEach
    void startTheGrant() {
        funded = new FundedApplication(stage, db);
        grant = grantOf(funded, funded.inForce(offers, answers, agreements, dueSteps));
    }

    @Test
    void aGrantStartsWithItsMilestonesAndPaymentsThatSumToTheAward() {
        var sheet = sheet();

        assertThat(sheet.head().status()).isEqualTo(GrantStatus.ACTIVE);
        assertThat(sheet.milestones())
                .extracting(GrantSheet.Line::status)
                .containsExactly(MilestoneStatus.PLANNED, MilestoneStatus.PLANNED, MilestoneStatus.PLANNED);
        assertThat(sheet.milestones())
                .extracting(GrantSheet.Line::payment)
                .containsExactly(Money.of("204146.42"), Money.of("204146.42"), Money.of("204207.67"));
        assertThat(sheet.milestones().stream().map(GrantSheet.Line::payment).reduce(Money.ZERO, Money::plus))
                .isEqualTo(FundedApplication.AMOUNT);
        assertThat(waiting("REPORT_ON_MILESTONE")).isEqualTo(3);
        assertThat(current()).contains("deliverMilestones");
    }

    @Test
    void theWholeWayFromTheFirstReportToTheClosedGrant() {
        for (var line : sheet().milestones()) {
            var report = submitted(line.id());
            assertThat(as(funded.ann, () -> reviews.accept(report))).isInstanceOf(ReviewResult.Accepted.class);
            var due = released();
            assertThat(due).hasSize(1);
            assertThat(as(funded.femi, () -> payments.pay(due.getFirst().id()))).isInstanceOf(PayResult.Paid.class);
        }

        assertThat(sheet().head().status()).isEqualTo(GrantStatus.DELIVERED);
        assertThat(sheet().paid()).isEqualTo(FundedApplication.AMOUNT);
        assertThat(current()).containsExactly("closeGrant");
        assertThat(as(funded.ann, () -> ends.close(grant))).isInstanceOf(EndResult.Closed.class);
        assertThat(sheet().head().status()).isEqualTo(GrantStatus.CLOSED);
        assertThat(waiting("CLOSE_GRANT") + waiting("PAY") + waiting("REVIEW_REPORT") + waiting("REPORT_ON_MILESTONE"))
                .isZero();
        assertThat(as(funded.mair, () -> ownGrants.history(grant, null, 50)))
                .extracting(entry -> entry.kind())
                .startsWith("grant.closed", "payment.paid", "grant.delivered")
                .endsWith("grant.started");
    }

    @Test
    void aGrantWithAnUnpaidPaymentIsNotClosed() {
        for (var line : sheet().milestones()) {
            var report = submitted(line.id());
            as(funded.ann, () -> reviews.accept(report));
        }

        assertThat(as(funded.ann, () -> ends.close(grant)))
                .isEqualTo(new EndResult.PaymentsOpen(FundedApplication.AMOUNT));
        assertThat(as(funded.ann, () -> ends.terminate(grant, insolvent()))).isInstanceOf(EndResult.NotOpen.class);
    }

    @Test
    void aReturnedReportIsWrittenOnAndReportedAgain() {
        var milestone = first();
        var report = submitted(milestone);

        assertThat(as(funded.ann, () -> reviews.returnForMore(report, " ")))
                .isInstanceOf(ReviewResult.NoteMissing.class);
        assertThat(as(funded.ann, () -> reviews.returnForMore(report, "How many carers?")))
                .isInstanceOf(ReviewResult.Returned.class);

        assertThat(sheet().milestones().getFirst().status()).isEqualTo(MilestoneStatus.RETURNED);
        assertThat(sheet().reports().getFirst().note()).isEqualTo("How many carers?");
        var again = as(funded.dev, () -> reports.open(milestone)).orElseThrow();
        assertThat(again.id()).isNotEqualTo(report);
        assertThat(again.content()).isEqualTo(NOTHING_NEW);
        assertThat(as(funded.dev, () -> reports.check(again.id())))
                .as("the conditions rated before are rated still")
                .isEmpty();
        assertThat(as(funded.dev, () -> reports.evidence(again.id())))
                .as("the files go along")
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("carers.txt"));
        assertThat(as(funded.dev, () -> reports.askedFor(milestone))).contains("How many carers?");
        as(funded.dev, () -> reports.save(again.id(), 0, new Content("Twelve carers.", "", Money.of("100000.00"))));
        assertThat(as(funded.dev, () -> reports.submit(again.id(), 1))).isInstanceOf(SubmitResult.Submitted.class);
        assertThat(as(funded.ben, () -> reviews.accept(again.id()))).isEqualTo(new ReviewResult.Accepted(false));
        assertThat(waiting("REPORT_ON_MILESTONE")).isEqualTo(2);
    }

    @Test
    void whatAColleagueSavedIsNeverOverwritten() {
        var draft = as(funded.mair, () -> reports.open(first())).orElseThrow();
        assertThat(as(funded.dev, () -> reports.open(first())))
                .hasValueSatisfying(same -> assertThat(same.id()).isEqualTo(draft.id()));

        as(funded.mair, () -> reports.save(draft.id(), 0, new Content("Mair's words", "", null)));
        var result = as(funded.dev, () -> reports.save(draft.id(), 0, new Content("Dev's words", "", null)));

        assertThat(result).isInstanceOfSatisfying(SaveResult.Changed.class, changed -> {
            assertThat(changed.theirs().content().progress()).isEqualTo("Mair's words");
            assertThat(changed.theirs().saved().revision()).isEqualTo(1);
        });
        assertThat(as(funded.dev, () -> reports.submit(draft.id(), 0))).isInstanceOf(SubmitResult.Incomplete.class);
        as(funded.mair, () -> reports.save(draft.id(), 1, NOTHING_NEW));
        funded.rateConditions(conditions, draft.id());
        assertThat(as(funded.dev, () -> reports.submit(draft.id(), 1))).isInstanceOf(SubmitResult.Changed.class);
    }

    @Test
    void whatIsMissingIsNamedAndNothingToReportIsEnough() {
        var draft = as(funded.mair, () -> reports.open(first())).orElseThrow();

        assertThat(as(funded.mair, () -> reports.check(draft.id())))
                .containsExactly(ReportGap.PROGRESS_MISSING, ReportGap.SPENT_MISSING, ReportGap.CONDITIONS_UNRATED);
        funded.rateConditions(conditions, draft.id());
        as(
                funded.mair,
                () -> reports.save(draft.id(), 0, new Content("Nothing to report.", "", Money.of("612500.52"))));
        assertThat(as(funded.mair, () -> reports.check(draft.id()))).containsExactly(ReportGap.SPENT_MORE_THAN_GRANT);
        as(funded.mair, () -> reports.save(draft.id(), 1, NOTHING_NEW));
        assertThat(as(funded.mair, () -> reports.check(draft.id()))).isEmpty();
    }

    @Test
    void evidenceIsAddedToADraftAndStaysWithTheReport() {
        var draft = as(funded.mair, () -> reports.open(first())).orElseThrow();
        var content = "Twelve carers were approved.".getBytes(StandardCharsets.UTF_8);

        var added = as(
                funded.mair,
                () -> reports.addEvidence(draft.id(), intake.take("carers.txt", new ByteArrayResource(content))));

        assertThat(added).hasValueSatisfying(result -> assertThat(result).isInstanceOf(StoreResult.Stored.class));
        assertThat(as(
                        funded.stranger,
                        () -> reports.addEvidence(draft.id(), intake.take("x", new ByteArrayResource(content)))))
                .isEmpty();
        assertThat(as(funded.ann, () -> reviews.evidence(draft.id()))).isEmpty();
        as(funded.mair, () -> reports.save(draft.id(), 0, NOTHING_NEW));
        funded.rateConditions(conditions, draft.id());
        as(funded.mair, () -> reports.submit(draft.id(), 1));
        var evidence = as(funded.ann, () -> reviews.evidence(draft.id()));
        assertThat(evidence)
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("carers.txt"));
        assertThat(as(
                        funded.mair,
                        () -> reports.removeEvidence(
                                draft.id(), evidence.getFirst().id())))
                .isFalse();
    }

    @Test
    void ofTwoReviewersAtOnceOneDecides() throws Exception {
        var report = submitted(first());

        var results = atOnce(List.of(
                () -> as(funded.ann, () -> reviews.accept(report)),
                () -> as(funded.ben, () -> reviews.returnForMore(report, "More, please"))));

        assertThat(results).filteredOn(ReviewResult.NotOpen.class::isInstance).hasSize(1);
        assertThat(sheet().milestones().getFirst().status()).isIn(MilestoneStatus.ACCEPTED, MilestoneStatus.RETURNED);
    }

    @Test
    void theLastTwoMilestonesAcceptedAtOnceDeliverTheGrantOnce() throws Exception {
        var lines = sheet().milestones();
        var first = submitted(lines.get(0).id());
        as(funded.ann, () -> reviews.accept(first));
        var second = submitted(lines.get(1).id());
        var third = submitted(lines.get(2).id());

        var results = atOnce(List.of(
                () -> as(funded.ann, () -> reviews.accept(second)), () -> as(funded.ben, () -> reviews.accept(third))));

        assertThat(results)
                .containsExactlyInAnyOrder(new ReviewResult.Accepted(false), new ReviewResult.Accepted(true));
        assertThat(sheet().head().status()).isEqualTo(GrantStatus.DELIVERED);
        assertThat(waiting("CLOSE_GRANT")).isEqualTo(1);
    }

    @Test
    void whoActsForTheRecipientDoesNotReview() {
        stage.join(funded.hearth, funded.ben, "CONTRIBUTOR");
        var report = submitted(first());

        assertThat(as(funded.ben, () -> reviews.accept(report))).isInstanceOf(ReviewResult.OwnReport.class);
    }

    @Test
    void whoReleasedAPaymentDoesNotMakeIt() {
        var report = submitted(first());
        as(funded.gwen, () -> reviews.accept(report));
        var payment = released().getFirst().id();

        assertThat(as(funded.gwen, () -> payments.pay(payment))).isInstanceOf(PayResult.ReleasedByYou.class);
        assertThat(as(funded.femi, () -> payments.pay(payment))).isInstanceOf(PayResult.Paid.class);
        assertThat(as(funded.femi, () -> payments.pay(payment))).isInstanceOf(PayResult.NotOpen.class);
        assertThatThrownBy(() -> as(funded.ann, () -> payments.pay(payment))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLateReportIsChasedEveryWeekAndStandsFirstInTheList() {
        var due = dueOf(sheet().milestones().getFirst());
        var before = mails("%late%");

        dueSteps.runUntil(funded.tenant.id(), due.minusSeconds(1));
        assertThat(mails("%late%")).isEqualTo(before);
        dueSteps.runUntil(funded.tenant.id(), due.plusSeconds(1));
        assertThat(mails("%late%")).isEqualTo(before + 3);
        dueSteps.runUntil(funded.tenant.id(), due.plus(Duration.ofDays(7)).plusSeconds(1));
        assertThat(mails("%late%")).isEqualTo(before + 6);

        clock.at(due.plus(Duration.ofDays(8)), () -> {
            assertThat(as(funded.ann, () -> grants.list(GrantFilter.NEEDS_YOU, null, 10)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.needs().lateReports()).isEqualTo(1);
                        assertThat(row.place().urgency()).isZero();
                        assertThat(row.milestones().getFirst().late()).isTrue();
                    });
            assertThat(as(funded.ann, () -> grants.count(GrantFilter.NEEDS_YOU)))
                    .isEqualTo(1);
            submitted(first());
            assertThat(as(funded.ann, () -> grants.list(GrantFilter.NEEDS_YOU, null, 10)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.needs().reportsToReview()).isEqualTo(1));
        });
    }

    @Test
    void theListGoesOnAfterItsLastLine() {
        var rows = as(funded.mair, () -> ownGrants.list(null, 10));
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.id()).isEqualTo(grant));
        assertThat(as(funded.mair, () -> ownGrants.list(rows.getFirst(), 10))).isEmpty();
        assertThat(as(funded.ann, () -> grants.list(GrantFilter.ALL, rows.getFirst(), 10)))
                .isEmpty();
        assertThat(as(funded.ann, () -> grants.list(GrantFilter.ENDED, null, 10)))
                .isEmpty();
        assertThat(as(funded.ann, () -> grants.list(GrantFilter.RUNNING, null, 10)))
                .hasSize(1);
    }

    @Test
    void anInsolvencyCancelsWhatIsOpenAndSaysWhatComesBack() {
        var report = submitted(first());
        as(funded.ann, () -> reviews.accept(report));
        as(funded.femi, () -> payments.pay(released().getFirst().id()));
        var second = submitted(sheet().milestones().get(1).id());

        assertThat(as(funded.ann, () -> ends.terminate(grant, new Termination(" ", Money.ZERO, Money.ZERO))))
                .isInstanceOf(EndResult.ReasonsMissing.class);
        assertThat(as(funded.ann, () -> ends.terminate(grant, insolvent())))
                .isInstanceOfSatisfying(
                        EndResult.Terminated.class,
                        ended -> assertThat(ended.clawback().toRecover()).isEqualTo(Money.of("82796.17")));

        assertThat(sheet().head().status()).isEqualTo(GrantStatus.TERMINATED);
        assertThat(sheet().end().toRecover()).isEqualTo(Money.of("82796.17"));
        assertThat(sheet().milestones())
                .extracting(GrantSheet.Line::status)
                .containsExactly(MilestoneStatus.ACCEPTED, MilestoneStatus.CANCELLED, MilestoneStatus.CANCELLED);
        assertThat(sheet().milestones())
                .extracting(GrantSheet.Line::paymentStatus)
                .containsExactly(PaymentStatus.PAID, PaymentStatus.CANCELLED, PaymentStatus.CANCELLED);
        assertThat(waiting("REPORT_ON_MILESTONE") + waiting("REVIEW_REPORT")).isZero();
        assertThat(as(funded.ann, () -> reviews.accept(second))).isInstanceOf(ReviewResult.NotOpen.class);
        assertThat(as(
                        funded.mair,
                        () -> reports.open(sheet().milestones().get(2).id())))
                .isEmpty();
        assertThat(current()).isEmpty();
    }

    @Test
    void strangersAndOtherFundersFindNothingHoweverTheyAsk() {
        var report = submitted(first());
        var second = sheet().milestones().get(1).id();
        var draft = as(funded.mair, () -> reports.open(second)).orElseThrow();
        var other = new FundedApplication(stage, db);

        assertThat(as(funded.stranger, () -> ownGrants.find(grant))).isEmpty();
        assertThat(as(funded.stranger, () -> ownGrants.list(null, 10))).isEmpty();
        assertThat(as(funded.stranger, () -> ownGrants.history(grant, null, 10)))
                .isEmpty();
        assertThat(as(funded.stranger, () -> reports.open(second))).isEmpty();
        assertThat(as(funded.stranger, () -> reports.find(report))).isEmpty();
        assertThat(as(funded.stranger, () -> reports.check(draft.id()))).isEmpty();
        assertThat(as(funded.stranger, () -> reports.evidence(report))).isEmpty();
        assertThat(as(funded.stranger, () -> reports.save(draft.id(), 0, NOTHING_NEW)))
                .isInstanceOf(SaveResult.NotOpen.class);
        assertThat(as(funded.stranger, () -> reports.submit(draft.id(), 0))).isInstanceOf(SubmitResult.NotOpen.class);
        assertThat(as(funded.ann, () -> reviews.find(draft.id()))).isEmpty();
        stage.run(other.ann, other.tenant, () -> {
            assertThat(grants.find(grant)).isEmpty();
            assertThat(grants.list(GrantFilter.ALL, null, 10)).isEmpty();
            assertThat(grants.ofApplication(funded.application)).isEmpty();
            assertThat(grants.history(grant, null, 10)).isEmpty();
            assertThat(grants.drawing(grant)).isEmpty();
            assertThat(reviews.find(report)).isEmpty();
            assertThat(reviews.evidence(report)).isEmpty();
            assertThat(reviews.accept(report)).isInstanceOf(ReviewResult.NotOpen.class);
            assertThat(reviews.returnForMore(report, "Why?")).isInstanceOf(ReviewResult.NotOpen.class);
            assertThat(ends.close(grant)).isInstanceOf(EndResult.NotOpen.class);
            assertThat(ends.terminate(grant, insolvent())).isInstanceOf(EndResult.NotOpen.class);
        });
        as(funded.ann, () -> reviews.accept(report));
        var payment = released().getFirst().id();
        stage.run(other.femi, other.tenant, () -> {
            assertThat(payments.pay(payment)).isInstanceOf(PayResult.NotOpen.class);
            assertThat(payments.inStatus(PaymentStatus.RELEASED, null, 10)).isEmpty();
        });
        stage.run(
                funded.mair,
                other.tenant,
                () -> assertThat(ownGrants.find(grant)).isEmpty());
    }

    private ReportId submitted(MilestoneId milestone) {
        var draft = as(funded.mair, () -> reports.open(milestone)).orElseThrow();
        as(funded.mair, () -> reports.save(draft.id(), draft.saved().revision(), NOTHING_NEW));
        as(
                funded.mair,
                () -> reports.addEvidence(
                        draft.id(),
                        intake.take(
                                "carers.txt",
                                new ByteArrayResource("Twelve carers.".getBytes(StandardCharsets.UTF_8)))));
        funded.rateConditions(conditions, draft.id());
        var result =
                as(funded.mair, () -> reports.submit(draft.id(), draft.saved().revision() + 1));
        assertThat(result).isInstanceOf(SubmitResult.Submitted.class);
        return draft.id();
    }

    private static Termination insolvent() {
        return new Termination("Administrators were appointed", Money.of("121350.25"), Money.of("4200.00"));
    }

    private List<PaymentRow> released() {
        return as(funded.femi, () -> payments.inStatus(PaymentStatus.RELEASED, null, 10));
    }

    private GrantSheet sheet() {
        return as(funded.ann, () -> grants.find(grant)).orElseThrow();
    }

    private MilestoneId first() {
        return sheet().milestones().getFirst().id();
    }

    private Instant dueOf(GrantSheet.Line line) {
        return line.dueOn()
                .atTime(LocalTime.of(17, 0))
                .atZone(funded.tenant.zone())
                .toInstant();
    }

    private List<String> current() {
        return as(funded.ann, () -> grants.drawing(grant)).orElseThrow().steps().stream()
                .filter(step -> step.state() == CaseDrawing.State.CURRENT)
                .filter(step -> step.shape() == CaseDrawing.Shape.PERSON)
                .map(CaseDrawing.Step::id)
                .toList();
    }

    private int waiting(String kind) {
        return stage.inTransaction(
                Standpoint.in(funded.tenant.id()),
                () -> db.fetchCount(WORK_ITEM, WORK_ITEM.KIND.eq(kind), WORK_ITEM.DONE_AT.isNull()));
    }

    private int mails(String subject) {
        return stage.inTransaction(
                Standpoint.in(funded.tenant.id()), () -> db.fetchCount(OUTBOX, OUTBOX.SUBJECT.like(subject)));
    }

    private GrantId grantOf(FundedApplication application, AwardId award) {
        return stage.inTransaction(
                Standpoint.in(application.tenant.id()),
                () -> db.select(FUNDED_GRANT.ID.convertFrom(GrantId::new))
                        .from(FUNDED_GRANT)
                        .where(FUNDED_GRANT.AWARD_ID.eq(award.value()))
                        .fetchSingle(mapping(id -> id)));
    }

    private <T> T as(PersonId person, Supplier<T> deed) {
        return stage.as(person, funded.tenant, deed);
    }

    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        var start = new CyclicBarrier(deeds.size());
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            var running = deeds.stream()
                    .map(deed -> threads.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var deed : running) {
                results.add(deed.get(30, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
