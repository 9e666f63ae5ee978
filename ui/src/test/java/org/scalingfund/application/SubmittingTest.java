package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scalingfund.db.Tables.ACTIVITY;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_AREA;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.OUTBOX;
import static org.scalingfund.db.Tables.OWN_APPLICATION;
import static org.scalingfund.db.Tables.WORK_ITEM;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Role;
import org.scalingfund.notification.Outbox;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class SubmittingTest {
    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    ProductClock clock;

    @Autowired
    Applications applications;

    @Autowired
    Outlines outlines;

    @Autowired
    Answers answers;

    @Autowired
    Budgets budgets;

    @Autowired
    DeliveryPlans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    ApplicationSheets sheets;

    @Autowired
    ApplicationLists lists;

    @Autowired
    OwnApplications own;

    @Autowired
    EligibilityReviews reviews;

    @Autowired
    DueSteps dueSteps;

    @Autowired
    ApplicationRepository repository;

    @Autowired
    ApplicationQueries queries;

    @Autowired
    ApplicationVisibilityQueries visibility;

    @Autowired
    CertificationRepository certifications;

    @Autowired
    ApplicationPages pages;

    @Autowired
    ApplicationProgress progress;

    @Autowired
    ApplicationLifecycle lifecycle;

    @Autowired
    ActivityLog log;

    @Autowired
    WorkItems workItems;

    @Autowired
    Outbox outbox;

    @Autowired
    ReceiptAddresses addresses;

    @Autowired
    ApplicationProfileRepository profiles;

    @Autowired
    CurrentTenant current;

    OpenRound open;
    PersonId ann;

    @BeforeEach
    void openARound() {
        open = new OpenRound(stage, db);
        ann = stage.person("Ann Lee", open.tenant, Role.FUND_MANAGER);
    }

    @Test
    void whatIsMissingIsListedAndNothingIsSubmitted() {
        var id = open.started(applications);

        var result = stage.as(open.mair, open.tenant, () -> submissions.submit(id, true));

        assertThat(result)
                .isInstanceOfSatisfying(
                        SubmitResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.openPoints()).hasSizeGreaterThan(9));
        assertThat(status(id)).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void eightPeoplePressingAtOnceSubmitOnceAndAllHoldTheSameReceipt() throws Exception {
        var id = complete();

        var results = WritingTest.atOnce(() -> stage.as(open.mair, open.tenant, () -> submissions.submit(id, true)));

        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(SubmitResult.Submitted.class));
        assertThat(results).containsOnly(results.getFirst());
        assertThat(count("application.submitted", id)).isEqualTo(1);
        // One mail to each of the three people of the organisation.
        assertThat(mails()).isEqualTo(3);
    }

    @Test
    void submissionAtTheDeadlineCountsAndAMicrosecondLaterItIsRefused() {
        var inTime = complete();

        clock.at(
                open.closesAt.plus(1, ChronoUnit.MICROS),
                () -> assertThat(submit(open.mair, inTime)).isEqualTo(new SubmitResult.RoundClosed(open.closesAt)));
        assertThat(status(inTime)).isEqualTo(ApplicationStatus.DRAFT);
        clock.at(
                open.closesAt,
                () -> assertThat(submit(open.sian, inTime))
                        .isInstanceOfSatisfying(SubmitResult.Submitted.class, submitted -> {
                            assertThat(submitted.receipt().submittedAt()).isEqualTo(open.closesAt);
                            assertThat(submitted.receipt().submittedBy()).isEqualTo("Sian Owen");
                            assertThat(submitted.receipt().hash()).matches("[0-9a-f]{64}");
                        }));
    }

    @Test
    void onlyWhoMaySignSubmitsAndOnlyWithTheDeclaration() {
        var id = complete();

        assertThat(submit(open.dev, id)).isEqualTo(new SubmitResult.NotASignatory());
        assertThat(stage.as(open.mair, open.tenant, () -> submissions.submit(id, false)))
                .isEqualTo(new SubmitResult.NotDeclared());
        assertThat(submit(stage.person("Ola Nord"), id)).isEqualTo(new SubmitResult.NotFound());
        assertThat(stage.as(open.mair, stage.tenant("Whole Family"), () -> submissions.submit(id, true)))
                .isEqualTo(new SubmitResult.NotFound());
    }

    @Test
    void afterSubmissionNothingIsWrittenAnyMore() {
        var id = complete();
        submit(open.mair, id);

        assertThat(stage.as(open.mair, open.tenant, () -> answers.save(id, open.need, "More", 1)))
                .isEqualTo(new SaveResult.Refused(new NotWritable.NoLongerDraft()));
    }

    @Test
    void aFailureAtAnyStepLeavesNothingBehind() {
        var id = complete();
        var before = left(id);
        var broken = submissions(new FailingLifecycle(), clock);
        var mair = Standpoint.in(open.tenant.id(), open.mair);

        assertThatThrownBy(() -> stage.inTransaction(mair, () -> broken.submit(id, true)))
                .hasMessage("The engine is down");
        assertThat(left(id)).isEqualTo(before);
        assertThatThrownBy(() -> stage.inTransaction(mair, () -> {
                    submissions.submit(id, true);
                    throw new IllegalStateException("The last moment before the commit");
                }))
                .hasMessage("The last moment before the commit");
        assertThat(left(id)).isEqualTo(before);
        assertThat(submit(open.mair, id)).isInstanceOf(SubmitResult.Submitted.class);
        assertThat(left(id)).isNotEqualTo(before);
    }

    @Test
    void whoPressedInTimeIsInTimeWhoeverHadToBeWaitedFor() {
        var id = complete();
        // As if the deadline passed while a colleague held the application.
        var passing = submissions(lifecycle, () -> isHeld(id) ? open.closesAt.plusSeconds(1) : open.closesAt);

        var result = stage.inTransaction(Standpoint.in(open.tenant.id(), open.mair), () -> passing.submit(id, true));

        assertThat(result)
                .isInstanceOfSatisfying(
                        SubmitResult.Submitted.class,
                        submitted ->
                                assertThat(submitted.receipt().submittedAt()).isEqualTo(open.closesAt));
    }

    @Test
    void whatWasSealedIsNamedInTheReceiptAndChangesWithEveryWord() {
        var id = complete();
        var sheet = stage.as(open.mair, open.tenant, () -> sheets.sheet(id).orElseThrow());
        var at = Instant.parse("2026-07-03T16:00:00Z");
        var other = new LinkedHashMap<String, Object>();

        var hash = SubmittedContent.hash(sheet, other, open.mair, null, at);

        assertThat(SubmittedContent.hash(sheet, other, open.mair, null, at)).isEqualTo(hash);
        stage.run(open.mair, open.tenant, () -> answers.save(id, open.need, "People with dementia!", 1));
        var changed = stage.as(open.mair, open.tenant, () -> sheets.sheet(id).orElseThrow());
        assertThat(SubmittedContent.hash(changed, other, open.mair, null, at)).isNotEqualTo(hash);
    }

    @Test
    void anEligibleApplicationGoesToAssessmentWhenTheRoundHasClosed() {
        var id = complete();
        submit(open.mair, id);

        dueSteps.runUntil(open.tenant.id(), open.closesAt.plusSeconds(1));

        assertThat(status(id)).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
        assertThat(waiting(id)).containsExactly(WorkKind.ALLOCATE_ASSESSORS.name());
    }

    @Test
    void aDraftThatWasNotSubmittedExpires() {
        var id = open.started(applications);

        dueSteps.runUntil(open.tenant.id(), open.closesAt.plus(Duration.ofMinutes(2)));

        assertThat(status(id)).isEqualTo(ApplicationStatus.EXPIRED);
        assertThat(submit(open.mair, id)).isEqualTo(new SubmitResult.RoundClosed(open.closesAt));
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT_BELOW_LEAST",
        "AMOUNT_ABOVE_MOST",
        "KIND_NOT_ALLOWED",
        "PLACE_OUTSIDE",
        "DATES_OUTSIDE",
        "BUDGET_DISAGREES"
    })
    void everyRuleIsFoundAndAPersonLooksAtIt(String rule) {
        var id = complete();
        submit(open.mair, id);
        breakRule(id, rule);

        dueSteps.runUntil(open.tenant.id(), open.closesAt.plusSeconds(1));

        assertThat(status(id)).isEqualTo(ApplicationStatus.CHECKING);
        assertThat(waiting(id)).containsExactly(WorkKind.CONFIRM_INELIGIBILITY.name());
        assertThat(stage.as(ann, open.tenant, () -> sheets.sheet(id).orElseThrow())
                        .eligibility()
                        .findings())
                .contains(rule);
        assertThat(stage.as(open.mair, open.tenant, () -> sheets.sheet(id).orElseThrow())
                        .eligibility()
                        .findings())
                .isEmpty();
    }

    @Test
    void aConfirmedNoIsToldWithItsReasonsAndEndsThere() {
        var id = doubted();
        var before = mails();

        assertThat(review(ann, id, true, " ")).isEqualTo(new ReviewResult.ReasonsMissing());
        assertThat(review(ann, id, true, "The work is in Wales.")).isEqualTo(new ReviewResult.Reviewed());
        assertThat(review(ann, id, false, "After all"))
                .isEqualTo(new ReviewResult.NoLongerChecking(ApplicationStatus.INELIGIBLE));

        assertThat(status(id)).isEqualTo(ApplicationStatus.INELIGIBLE);
        assertThat(waiting(id)).isEmpty();
        assertThat(mails()).isEqualTo(before + 3);
        var seen = stage.as(open.mair, open.tenant, () -> sheets.sheet(id).orElseThrow());
        assertThat(seen.eligibility().review())
                .isNotNull()
                .extracting(ApplicationSheet.Review::reasons)
                .isEqualTo("The work is in Wales.");
    }

    @Test
    void anApplicationLetThroughGoesToAssessment() {
        var id = doubted();

        assertThat(review(ann, id, false, "The area was mistyped.")).isEqualTo(new ReviewResult.Reviewed());

        assertThat(status(id)).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
        assertThat(waiting(id)).containsExactly(WorkKind.ALLOCATE_ASSESSORS.name());
    }

    @Test
    void nobodyJudgesTheirOwnOrganisationAndNoApplicantJudgesAtAll() {
        var id = doubted();
        var both = stage.person("Both Sides", open.tenant, Role.FUND_MANAGER);
        stage.join(open.hearth, both, "LEAD");

        assertThat(review(both, id, false, "Fine")).isEqualTo(new ReviewResult.OwnOrganisation());
        assertThatThrownBy(() -> review(open.mair, id, false, "Fine")).isInstanceOf(AccessDeniedException.class);
        var elsewhere = stage.tenant("Whole Family");
        var manager = stage.person("Far Away", elsewhere, Role.FUND_MANAGER);
        assertThat(stage.as(manager, elsewhere, () -> reviews.review(id, true, "Mine")))
                .isEqualTo(new ReviewResult.NotFound());
    }

    @Test
    void aWithdrawnApplicationWaitsForNobodyAndItsProcessEnds() {
        var id = doubted();

        assertThat(stage.as(open.dev, open.tenant, () -> applications.withdraw(id)))
                .isEqualTo(new WithdrawResult.NotASignatory());
        assertThat(stage.as(open.mair, open.tenant, () -> applications.withdraw(id)))
                .isEqualTo(new WithdrawResult.Withdrawn());
        assertThat(stage.as(open.mair, open.tenant, () -> applications.withdraw(id)))
                .isEqualTo(new WithdrawResult.AlreadyEnded(ApplicationStatus.WITHDRAWN));

        assertThat(waiting(id)).isEmpty();
        assertThat(stage.as(ann, open.tenant, () -> sheets.drawing(id).orElseThrow())
                        .steps())
                .noneMatch(step -> step.state() == CaseDrawing.State.CURRENT);
    }

    @Test
    void theFunderReadsWhatWasSubmittedAndNoDraft() {
        var draft = open.started(applications);

        assertThat(stage.as(ann, open.tenant, () -> sheets.sheet(draft))).isEmpty();
        assertThat(stage.as(ann, open.tenant, () -> sheets.history(draft, null, 10)))
                .isEmpty();
        assertThat(stage.as(ann, open.tenant, () -> lists.submitted(open.round, null, null, 10)))
                .isEmpty();
        assertThat(stage.as(ann, open.tenant, () -> lists.counts(open.round)))
                .containsExactlyEntriesOf(Map.of(ApplicationStatus.DRAFT, 1));
        assertThatThrownBy(() -> stage.as(open.mair, open.tenant, () -> lists.submitted(null, null, null, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theListGoesOnAfterItsLastLineAndNeverShowsALineTwice() {
        var id = complete();
        submit(open.mair, id);
        var second = another("Westmarch");

        var first = stage.as(ann, open.tenant, () -> lists.submitted(open.round, null, null, 1));
        var rest = stage.as(
                ann,
                open.tenant,
                () -> lists.submitted(open.round, null, first.getFirst().key(), 10));

        assertThat(first).extracting(ApplicationRow::id).containsExactly(second);
        assertThat(rest).extracting(ApplicationRow::id).containsExactly(id);
        assertThat(stage.as(ann, open.tenant, () -> lists.submitted(null, ApplicationStatus.INELIGIBLE, null, 10)))
                .isEmpty();
    }

    @Test
    void aSheetIsReadByOneStatement() {
        var id = complete();
        submit(open.mair, id);
        var statements = new Statements();
        var listened = new ApplicationQueries(statements.of(db));

        var sheet = stage.inTransaction(
                Standpoint.in(open.tenant.id(), ann),
                () -> listened.sheet(id, DSL.noCondition()).orElseThrow());

        assertThat(statements.sent()).hasSize(1);
        assertThat(sheet.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.questions())
                        .extracting(ApplicationSheet.Question::answer)
                        .contains("People with dementia."));
        assertThat(sheet.facts().submittedBy()).isEqualTo("Mair Rees");
        assertThat(sheet.facts().submittedAt()).isNotNull();
    }

    @Test
    void aPersonSeesTheirOwnApplicationsAcrossFundersAndNobodyElses() {
        var id = complete();
        var elsewhere = new OpenRound(stage, db);
        stage.join(elsewhere.hearth, open.mair, "CONTRIBUTOR");
        var other = elsewhere.started(applications);

        assertThat(own(Standpoint.of(open.mair))).containsExactly(other, id);
        assertThat(own(Standpoint.in(open.tenant.id(), open.mair))).containsExactly(id);
        assertThat(own(Standpoint.of(elsewhere.mair))).containsExactly(other);
        assertThat(own(Standpoint.of(stage.person("Ola Nord")))).isEmpty();
    }

    private List<ApplicationId> own(Standpoint standpoint) {
        return stage.inTransaction(standpoint, () -> own.mine(null, 10)).stream()
                .map(OwnApplicationRow::id)
                .toList();
    }

    private ApplicationId complete() {
        return open.complete(applications, outlines, answers, budgets, plans);
    }

    private ApplicationId doubted() {
        var id = complete();
        submit(open.mair, id);
        breakRule(id, "PLACE_OUTSIDE");
        dueSteps.runUntil(open.tenant.id(), open.closesAt.plusSeconds(1));
        return id;
    }

    /** A second organisation's application to the same round, submitted a little later. */
    private ApplicationId another(String name) {
        var lead = stage.person("Lead of " + name);
        var organisation = stage.organisation(name, lead);
        var started = stage.as(lead, open.tenant, () -> applications.start(open.round, organisation, name));
        var id = ((StartResult.Started) started).application();
        write(() -> db.update(APPLICATION)
                .set(APPLICATION.STATUS, "SUBMITTED")
                .set(APPLICATION.SUBMITTED_AT, Instant.now().plus(Duration.ofMinutes(5)))
                .set(APPLICATION.SUBMITTED_BY, lead.value())
                .set(APPLICATION.ANSWERS_HASH, new byte[32])
                .where(APPLICATION.ID.eq(id.value()))
                .execute());
        return id;
    }

    /** The check page would refuse most of these; the rules look again, whatever the page did. */
    private void breakRule(ApplicationId id, String rule) {
        var update = db.update(APPLICATION);
        var mine = APPLICATION.ID.eq(id.value());
        write(
                switch (rule) {
                    case "AMOUNT_BELOW_LEAST" ->
                        () -> update.set(APPLICATION.AMOUNT, BigDecimal.ONE)
                                .where(mine)
                                .execute();
                    case "AMOUNT_ABOVE_MOST" ->
                        () -> update.set(APPLICATION.AMOUNT, new BigDecimal(750_001))
                                .where(mine)
                                .execute();
                    case "KIND_NOT_ALLOWED" ->
                        () -> db.update(ORGANISATION)
                                .set(ORGANISATION.KIND, "COMPANY")
                                .where(ORGANISATION.ID.eq(open.hearth.value()))
                                .execute();
                    case "PLACE_OUTSIDE" ->
                        () -> db.update(APPLICATION_AREA)
                                .set(APPLICATION_AREA.COUNCIL_CODE, "W06000015")
                                .where(APPLICATION_AREA.APPLICATION_ID.eq(id.value()))
                                .execute();
                    case "DATES_OUTSIDE" ->
                        () -> update.set(APPLICATION.ENDS_ON, OpenRound.WORK_UNTIL.plusDays(1))
                                .where(mine)
                                .execute();
                    case "BUDGET_DISAGREES" ->
                        () -> update.set(APPLICATION.AMOUNT, new BigDecimal("612500.51"))
                                .where(mine)
                                .execute();
                    default -> throw new IllegalArgumentException(rule);
                });
    }

    private void write(Supplier<Integer> change) {
        assertThat(stage.inTransaction(Standpoint.in(open.tenant.id()), change)).isPositive();
    }

    private Submissions submissions(ApplicationLifecycle engine, InstantSource watch) {
        return new Submissions(
                repository,
                queries,
                visibility,
                certifications,
                pages,
                progress,
                engine,
                log,
                workItems,
                outbox,
                addresses,
                profiles,
                current,
                watch);
    }

    /** Whether somebody changes it at this moment, as anybody else sees it. */
    private boolean isHeld(ApplicationId id) {
        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            return elsewhere
                    .submit(() -> stage.inTransaction(
                            Standpoint.in(open.tenant.id()),
                            () -> db.selectOne()
                                    .from(APPLICATION)
                                    .where(APPLICATION.ID.eq(id.value()))
                                    .forNoKeyUpdate()
                                    .skipLocked()
                                    .fetch()
                                    .isEmpty()))
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private SubmitResult submit(PersonId who, ApplicationId id) {
        return stage.as(who, open.tenant, () -> submissions.submit(id, true));
    }

    private ReviewResult review(PersonId who, ApplicationId id, boolean confirmed, String reasons) {
        return stage.as(who, open.tenant, () -> reviews.review(id, confirmed, reasons));
    }

    private ApplicationStatus status(ApplicationId id) {
        return stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.select(APPLICATION.STATUS.convertFrom(ApplicationStatus::valueOf))
                        .from(APPLICATION)
                        .where(APPLICATION.ID.eq(id.value()))
                        .fetchSingle()
                        .value1());
    }

    private List<String> waiting(ApplicationId id) {
        return stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.select(WORK_ITEM.KIND)
                        .from(WORK_ITEM)
                        .where(WORK_ITEM.SUBJECT_ID.eq(id.value()))
                        .and(WORK_ITEM.DONE_AT.isNull())
                        .fetch(WORK_ITEM.KIND));
    }

    private int count(String kind, ApplicationId id) {
        return stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.fetchCount(ACTIVITY, ACTIVITY.SUBJECT_ID.eq(id.value()).and(ACTIVITY.KIND.eq(kind))));
    }

    private int mails() {
        return stage.inTransaction(Standpoint.in(open.tenant.id()), () -> db.fetchCount(OUTBOX));
    }

    /** What a submission leaves in every place it writes to. */
    private List<Object> left(ApplicationId id) {
        var shown = stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.select(OWN_APPLICATION.STATUS)
                        .from(OWN_APPLICATION)
                        .where(OWN_APPLICATION.APPLICATION_ID.eq(id.value()))
                        .fetchSingle()
                        .value1());
        var steps = stage.as(open.mair, open.tenant, () -> sheets.drawing(id).orElseThrow()).steps().stream()
                .filter(step -> step.state() == CaseDrawing.State.CURRENT)
                .map(CaseDrawing.Step::id)
                .toList();
        return List.of(status(id), shown, mails(), count("application.submitted", id), steps);
    }

    /** An engine that cannot be reached at the worst moment. */
    private static final class FailingLifecycle implements ApplicationLifecycle {
        @Override
        public void begin(ApplicationId application, Instant closesAt) {
            throw down();
        }

        @Override
        public void submitted(ApplicationId application) {
            throw down();
        }

        @Override
        public void withdrawn(ApplicationId application) {
            throw down();
        }

        @Override
        public void deadlineMoved(ApplicationId application, Instant closesAt) {
            throw down();
        }

        @Override
        public void ineligibilityReviewed(ApplicationId application, boolean confirmed) {
            throw down();
        }

        @Override
        public void decided(ApplicationId application, Outcome outcome) {
            throw down();
        }

        @Override
        public void reserveEnded(ApplicationId application, boolean promoted) {
            throw down();
        }

        private static IllegalStateException down() {
            return new IllegalStateException("The engine is down");
        }
    }
}
