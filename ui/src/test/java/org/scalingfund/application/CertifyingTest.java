package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.scalingfund.db.Tables.ACTIVITY;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.CERTIFICATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.OWN_APPLICATION;
import static org.scalingfund.db.Tables.ROUND;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Role;
import org.scalingfund.process.DueSteps;
import org.scalingfund.receipt.ReceiptCheck;
import org.scalingfund.receipt.ReceiptFile;
import org.scalingfund.receipt.ReceiptFiles;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkKind;
import org.scalingfund.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Mair leads, Sian signs and Dev writes; in their round a second officer has to certify what is submitted. */
@ProductTest
class CertifyingTest {
    private static final String WORDS = "The figures are right. I did not write this.";

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
    Certifications certifications;

    @Autowired
    ApplicationSheets sheets;

    @Autowired
    ApplicationPages pages;

    @Autowired
    ApplicationsFollowRound rounds;

    @Autowired
    ReceiptFiles receipts;

    @Autowired
    Standpoints standpoints;

    @Autowired
    WorkList workList;

    @Autowired
    DueSteps dueSteps;

    @Autowired
    Letters letters;

    @Autowired
    MockMvc browser;

    OpenRound open;

    @BeforeEach
    void openARoundThatAsksForIt() {
        open = new OpenRound(stage, db);
        write(() -> db.update(ROUND)
                .set(ROUND.CERTIFICATION, WORDS)
                .where(ROUND.ID.eq(open.round.value()))
                .execute());
    }

    @Test
    void everybodyReadsOnThePageOfTheRoundWhatIsToBeCertified() throws Exception {
        browser.perform(get(open.page())).andExpect(content().string(containsString(WORDS)));
    }

    @Test
    void withoutItNothingIsSubmittedByAnyWay() {
        var id = complete();

        assertThat(as(open.mair, () -> submissions.submit(id, true))).isEqualTo(new SubmitResult.NotCertified());
        assertThatThrownBy(() -> write(() -> db.update(APPLICATION)
                        .set(APPLICATION.STATUS, "SUBMITTED")
                        .set(APPLICATION.SUBMITTED_AT, Instant.now())
                        .set(APPLICATION.SUBMITTED_BY, open.mair.value())
                        .set(APPLICATION.ANSWERS_HASH, new byte[32])
                        .where(APPLICATION.ID.eq(id.value()))
                        .execute()))
                .hasMessageContaining("Nobody has certified the application");
        assertThat(status(id)).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void aRoundThatDoesNotAskForItSendsNothingToBeCertified() {
        var other = new OpenRound(stage, db);
        var id = other.complete(applications, outlines, answers, budgets, plans);

        assertThat(stage.as(other.mair, other.tenant, () -> certifications.send(id, other.dev, true)))
                .isEqualTo(new SendResult.NotToCertify());
    }

    @Test
    void itIsSentWholeAndDeclaredBySomebodyWhoSignsToSomebodyElseOfTheOrganisation() {
        var begun = open.started(applications);
        assertThat(send(open.mair, begun, open.dev)).isInstanceOf(SendResult.Incomplete.class);
        as(open.mair, () -> applications.withdraw(begun));
        var id = complete();
        var stranger = stage.person("Ola Nord");

        assertThat(send(open.dev, id, open.mair)).isEqualTo(new SendResult.NotASignatory());
        assertThat(send(open.mair, id, open.mair)).isEqualTo(new SendResult.CertifierUnusable());
        assertThat(send(open.mair, id, stranger)).isEqualTo(new SendResult.CertifierUnusable());
        assertThat(send(stranger, id, open.dev)).isEqualTo(new SendResult.NotFound());
        assertThat(as(open.mair, () -> certifications.send(id, open.dev, false)))
                .isEqualTo(new SendResult.NotDeclared());
        assertThat(status(id)).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(as(open.mair, () -> certifications.certifiers(id)))
                .extracting(Certifier::name)
                .containsExactly("Dev Patel", "Sian Owen");
        assertThat(as(stranger, () -> certifications.certifiers(id))).isEmpty();
        assertThat(send(open.mair, id, open.dev)).isEqualTo(new SendResult.Sent());
    }

    @Test
    void theCertifierIsToldAndNobodyWritesMeanwhile() {
        var id = sent();

        assertThat(work(open.dev)).extracting(WorkItem::kind).contains(WorkKind.CERTIFY_APPLICATION);
        assertThat(work(open.sian)).extracting(WorkItem::kind).doesNotContain(WorkKind.CERTIFY_APPLICATION);
        var letter = letters.last(stage.emailOf(open.dev));
        assertThat(letter.subject()).startsWith("Please certify application A2-01-");
        assertThat(letter.body()).contains(WORDS, "If the application is not certified by then, it is not submitted");
        assertThat(letter.path()).isEqualTo("/" + open.tenant.space() + "/applications/" + id + "/certify");

        var why = new NotWritable.BeingCertified("Dev Patel");
        assertThat(as(open.mair, () -> answers.save(id, open.need, "More", 1))).isEqualTo(new SaveResult.Refused(why));
        assertThat(as(open.sian, () -> outlines.save(id, OutlineField.TITLE, "More", "Less")))
                .isEqualTo(new SaveResult.Refused(why));
        assertThat(as(open.dev, () -> budgets.add(id, OpenRound.line("1.00")))).isEqualTo(new RowResult.Refused(why));
        assertThat(as(open.mair, () -> applications.start(open.round, open.hearth, "Another")))
                .isInstanceOf(StartResult.AlreadyStarted.class);
        assertThat(shown(id)).isEqualTo("CERTIFYING");
        assertThat(as(open.mair, () -> certifications.latest(id))).hasValueSatisfying(waiting -> {
            assertThat(waiting.askedBy()).isEqualTo("Mair Rees");
            assertThat(waiting.certifier()).isEqualTo("Dev Patel");
            assertThat(waiting.waitsForYou()).isFalse();
        });
    }

    @Test
    void eightWhoSendAtOnceSendItOnce() throws Exception {
        var id = complete();

        var results = WritingTest.atOnce(() -> send(open.mair, id, open.dev));

        assertThat(results).containsOnly(new SendResult.Sent());
        assertThat(outcomes(id)).hasSize(1);
        assertThat(letters.to(stage.emailOf(open.dev))).hasSize(1);
    }

    @RepeatedTest(3)
    void whatIsTypedWhileItIsSentIsInItOrRefused() throws Exception {
        var id = complete();
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var typing = threads.submit(() -> {
                barrier.await();
                SaveResult last;
                var revision = 1;
                do {
                    var seen = revision;
                    last = as(open.sian, () -> answers.save(id, open.need, "People, seen " + seen, seen));
                    revision++;
                } while (last instanceof SaveResult.Saved && revision < 2000);
                return last;
            });
            var sending = threads.submit(() -> {
                barrier.await();
                var result = send(open.mair, id, open.dev);
                return result.equals(new SendResult.Sent()) ? needOf(id) : "not sent";
            });
            assertThat(typing.get()).isEqualTo(new SaveResult.Refused(new NotWritable.BeingCertified("Dev Patel")));
            assertThat(sending.get()).isEqualTo(needOf(id));
        }
    }

    @Test
    void whatIsCertifiedIsSubmittedWithBothNames() {
        var id = sent();

        var result = certify(open.dev, id);

        var receipt = ((SubmitResult.Submitted) result).receipt();
        assertThat(receipt.submittedBy()).isEqualTo("Mair Rees");
        assertThat(receipt.certifiedBy()).isEqualTo("Dev Patel");
        assertThat(certify(open.dev, id)).isEqualTo(result);
        assertThat(as(open.mair, () -> submissions.submit(id, true))).isEqualTo(result);
        assertThat(outcomes(id)).containsExactly("CERTIFIED");
        assertThat(shown(id)).isEqualTo("SUBMITTED");
        assertThat(work(open.dev)).isEmpty();
        assertThat(work(open.mair)).isEmpty();
        assertThat(letters.last(stage.emailOf(open.sian)).body()).contains("By: Mair Rees\nCertified by: Dev Patel");
        assertThat(deeds(id))
                .containsSubsequence(
                        "application.sent-for-certification", "application.certified", "application.submitted");
        var ann = stage.person("Ann Lee", open.tenant, Role.FUND_MANAGER);
        assertThat(as(ann, () -> sheets.sheet(id)).orElseThrow().facts().certifiedBy())
                .isEqualTo("Dev Patel");
    }

    @Test
    void theCertifierIsSealedAndStandsInTheReceipt() {
        var id = sent();
        certify(open.dev, id);
        var sheet = as(open.mair, () -> sheets.sheet(id)).orElseThrow();
        var at = Objects.requireNonNull(sheet.facts().submittedAt());
        var other = stage.inTransaction(Standpoint.in(open.tenant.id(), open.mair), () -> pages.otherContent(id));

        assertThat(HexFormat.of().formatHex(SubmittedContent.hash(sheet, other, open.mair, open.dev, at)))
                .isEqualTo(sheet.facts().hash());
        assertThat(SubmittedContent.canonical(sheet, other, open.mair, open.dev, at))
                .endsWith(",\"certifiedBy\":\"" + open.dev + "\",\"certified\":\"" + WORDS + "\"}");
        assertThat(SubmittedContent.canonical(sheet, other, open.mair, null, at))
                .doesNotContain("certifi");
        var file = as(open.mair, () -> receipts.of(id)).orElseThrow();
        assertThat(file.text("certifiedBy")).isEqualTo("Dev Patel");
        assertThat(check(file.json())).isInstanceOf(ReceiptCheck.Genuine.class);
        assertThat(check(file.json().replace("Dev Patel", "Sian Owen"))).isInstanceOf(ReceiptCheck.Altered.class);
    }

    @Test
    void aReceiptWithoutACertifierHasNoSuchLine() {
        var other = new OpenRound(stage, db);
        var id = other.complete(applications, outlines, answers, budgets, plans);
        stage.as(other.mair, other.tenant, () -> submissions.submit(id, true));

        ReceiptFile file =
                stage.as(other.mair, other.tenant, () -> receipts.of(id)).orElseThrow();

        assertThat(file.texts()).doesNotContainKey("certifiedBy");
    }

    @Test
    void onlyTheOneWhoWasAskedCertifiesAndOnlyInWords() {
        var id = sent();

        assertThat(certify(open.sian, id)).isEqualTo(new SubmitResult.NotTheCertifier());
        assertThat(certify(open.mair, id)).isEqualTo(new SubmitResult.NotTheCertifier());
        assertThat(certify(stage.person("Ola Nord"), id)).isEqualTo(new SubmitResult.NotFound());
        assertThat(as(open.dev, () -> submissions.certify(id, false))).isEqualTo(new SubmitResult.NotDeclared());
        assertThat(stage.as(open.dev, stage.tenant("Whole Family"), () -> submissions.certify(id, true)))
                .isEqualTo(new SubmitResult.NotFound());
        assertThat(status(id)).isEqualTo(ApplicationStatus.CERTIFYING);
    }

    @Test
    void whatIsDeclinedComesBackWithReasonsUntilItIsSentAgain() {
        var id = sent();

        assertThat(decline(open.dev, id, " ")).isEqualTo(new DeclineResult.ReasonsUnusable(4000));
        assertThat(decline(open.sian, id, "No")).isEqualTo(new DeclineResult.NotTheCertifier());
        assertThat(decline(open.dev, id, "The rent is missing.")).isEqualTo(new DeclineResult.Declined());
        assertThat(decline(open.dev, id, "Twice")).isEqualTo(new DeclineResult.NotTheCertifier());

        assertThat(status(id)).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(work(open.dev)).extracting(WorkItem::kind).containsExactly(WorkKind.SUBMIT_APPLICATION);
        for (var writer : List.of(open.mair, open.sian, open.dev)) {
            assertThat(letters.last(stage.emailOf(writer)).body())
                    .contains("Dev Patel did not certify", "The rent is missing.", "it is not submitted");
            assertThat(as(writer, () -> certifications.latest(id)).orElseThrow().reasons())
                    .isEqualTo("The rent is missing.");
        }
        assertThat(as(open.mair, () -> answers.save(id, open.need, "People and their rent.", 1)))
                .isInstanceOf(SaveResult.Saved.class);
        send(open.mair, id, open.sian);
        assertThat(as(open.dev, () -> certifications.latest(id)).orElseThrow().reasons())
                .isNull();
        assertThat(certify(open.dev, id)).isEqualTo(new SubmitResult.NotTheCertifier());
        assertThat(certify(open.sian, id)).isInstanceOf(SubmitResult.Submitted.class);
        var ann = stage.person("Ann Lee", open.tenant, Role.FUND_MANAGER);
        assertThat(as(ann, () -> sheets.history(id, null, 50)).toString())
                .contains("certification-declined")
                .doesNotContain("The rent is missing.");
    }

    @Test
    void whoSignsCallsItBackAndTheCertifierIsTold() {
        var id = sent();

        assertThat(as(open.dev, () -> certifications.callBack(id))).isEqualTo(new CallBackResult.NotASignatory());
        assertThat(callBack(open.sian, id)).isEqualTo(new CallBackResult.CalledBack());
        assertThat(callBack(open.mair, id)).isEqualTo(new CallBackResult.NotWithCertifier());

        assertThat(certify(open.dev, id)).isEqualTo(new SubmitResult.NotTheCertifier());
        assertThat(letters.last(stage.emailOf(open.dev)).subject()).endsWith("no longer waits for you");
        assertThat(work(open.dev)).extracting(WorkItem::kind).containsExactly(WorkKind.SUBMIT_APPLICATION);
        assertThat(as(open.dev, () -> answers.save(id, open.need, "More", 1))).isInstanceOf(SaveResult.Saved.class);
        assertThat(send(open.mair, id, open.dev)).isEqualTo(new SendResult.Sent());
    }

    @Test
    void whoLeftTheOrganisationSeesNothingAndItIsCalledBack() {
        var id = sent();
        leaves(open.dev);

        assertThat(certify(open.dev, id)).isEqualTo(new SubmitResult.NotFound());
        assertThat(decline(open.dev, id, "No")).isEqualTo(new DeclineResult.NotFound());
        assertThat(as(open.dev, () -> certifications.latest(id))).isEmpty();
        assertThat(as(open.dev, () -> applications.tasks(id))).isEmpty();
        assertThat(work(open.dev)).isEmpty();
        assertThat(as(open.mair, () -> certifications.latest(id)).orElseThrow().stillMember())
                .isFalse();
        assertThat(callBack(open.mair, id)).isEqualTo(new CallBackResult.CalledBack());
        assertThat(send(open.mair, id, open.sian)).isEqualTo(new SendResult.Sent());
    }

    @Test
    void whoSentItMustStillSignWhenItIsSubmitted() {
        var id = complete();
        send(open.sian, id, open.dev);
        leaves(open.sian);

        assertThat(certify(open.dev, id)).isEqualTo(new SubmitResult.SenderMayNotSign());
        assertThat(callBack(open.mair, id)).isEqualTo(new CallBackResult.CalledBack());
    }

    @Test
    void theDeadlineItselfIsInTimeAndAMicrosecondLaterIsNot() {
        var late = sent();
        clock.at(open.closesAt.plus(1, ChronoUnit.MICROS), () -> {
            assertThat(certify(open.dev, late)).isEqualTo(new SubmitResult.RoundClosed(open.closesAt));
            assertThat(decline(open.dev, late, "No")).isEqualTo(new DeclineResult.RoundClosed(open.closesAt));
            assertThat(callBack(open.mair, late)).isEqualTo(new CallBackResult.NotWithCertifier());
            assertThat(as(open.mair, () -> answers.save(late, open.need, "More", 1)))
                    .isEqualTo(new SaveResult.Refused(new NotWritable.RoundClosed(open.closesAt)));
        });
        clock.at(
                open.closesAt,
                () -> assertThat(certify(open.dev, late))
                        .isInstanceOfSatisfying(
                                SubmitResult.Submitted.class,
                                submitted -> assertThat(submitted.receipt().submittedAt())
                                        .isEqualTo(open.closesAt)));
    }

    @Test
    void whatNobodyCertifiedByTheDeadlineIsNotSubmitted() {
        var id = sent();

        dueSteps.runUntil(open.tenant.id(), open.closesAt.plus(Duration.ofMinutes(2)));

        assertThat(status(id)).isEqualTo(ApplicationStatus.EXPIRED);
        assertThat(outcomes(id)).containsExactly("LAPSED");
        assertThat(work(open.dev)).isEmpty();
        assertThat(certify(open.dev, id)).isEqualTo(new SubmitResult.RoundClosed(open.closesAt));
    }

    @Test
    void whatWasCertifiedGoesToAssessmentWhenTheRoundHasClosed() {
        var id = sent();
        certify(open.dev, id);

        dueSteps.runUntil(open.tenant.id(), open.closesAt.plus(Duration.ofMinutes(2)));

        assertThat(status(id)).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
    }

    @Test
    void aLaterDeadlineIsTheCertifiersToo() {
        var id = sent();
        var later = open.closesAt.plus(Duration.ofDays(2));

        stage.inTransaction(Standpoint.in(open.tenant.id()), () -> {
            rounds.deadlineMoved(open.round, open.closesAt, later);
            return 1;
        });

        assertThat(work(open.dev)).extracting(WorkItem::dueAt).containsOnly(later);
        clock.at(later, () -> assertThat(certify(open.dev, id)).isInstanceOf(SubmitResult.Submitted.class));
    }

    @Test
    void whatIsWithdrawnWaitsForNobody() {
        var id = sent();

        assertThat(as(open.mair, () -> applications.withdraw(id))).isEqualTo(new WithdrawResult.Withdrawn());

        assertThat(outcomes(id)).containsExactly("LAPSED");
        assertThat(work(open.dev)).isEmpty();
        assertThat(certify(open.dev, id)).isEqualTo(new SubmitResult.NoLongerDraft());
    }

    @Test
    void pressedEightTimesAtOnceItIsSubmittedOnce() throws Exception {
        var id = sent();

        var results = WritingTest.atOnce(() -> certify(open.dev, id));

        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(SubmitResult.Submitted.class));
        assertThat(results).containsOnly(results.getFirst());
        assertThat(deeds(id).stream().filter("application.submitted"::equals)).hasSize(1);
    }

    @RepeatedTest(5)
    void certifiedAndCalledBackAtOnceItIsOneOfTheTwo() throws Exception {
        var id = sent();
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var certifying = threads.submit(() -> {
                barrier.await();
                return certify(open.dev, id);
            });
            var calling = threads.submit(() -> {
                barrier.await();
                return callBack(open.mair, id);
            });
            if (calling.get() instanceof CallBackResult.CalledBack) {
                assertThat(certifying.get()).isEqualTo(new SubmitResult.NotTheCertifier());
                assertThat(status(id)).isEqualTo(ApplicationStatus.DRAFT);
                assertThat(outcomes(id)).containsExactly("CALLED_BACK");
            } else {
                assertThat(certifying.get()).isInstanceOf(SubmitResult.Submitted.class);
                assertThat(status(id)).isEqualTo(ApplicationStatus.SUBMITTED);
                assertThat(outcomes(id)).containsExactly("CERTIFIED");
            }
        }
    }

    private ApplicationId complete() {
        return open.complete(applications, outlines, answers, budgets, plans);
    }

    /** Complete, and sent by Mair to Dev. */
    private ApplicationId sent() {
        var id = complete();
        assertThat(send(open.mair, id, open.dev)).isEqualTo(new SendResult.Sent());
        return id;
    }

    private <T> T as(PersonId who, Supplier<T> deed) {
        return stage.as(who, open.tenant, deed);
    }

    private SendResult send(PersonId who, ApplicationId id, PersonId certifier) {
        return as(who, () -> certifications.send(id, certifier, true));
    }

    private SubmitResult certify(PersonId who, ApplicationId id) {
        return as(who, () -> submissions.certify(id, true));
    }

    private DeclineResult decline(PersonId who, ApplicationId id, String reasons) {
        return as(who, () -> certifications.decline(id, reasons));
    }

    private CallBackResult callBack(PersonId who, ApplicationId id) {
        return as(who, () -> certifications.callBack(id));
    }

    private List<WorkItem> work(PersonId who) {
        return as(who, () -> workList.mine(null, 10));
    }

    private void leaves(PersonId who) {
        stage.inTransaction(
                Standpoint.NOWHERE,
                () -> db.deleteFrom(ORGANISATION_MEMBER)
                        .where(ORGANISATION_MEMBER.PERSON_ID.eq(who.value()))
                        .execute());
    }

    private ReceiptCheck check(String json) {
        return standpoints.from(
                Standpoint.on(Standpoint.Duty.PUBLISHING), () -> receipts.check(json, open.tenant.space()));
    }

    private String needOf(ApplicationId id) {
        return as(open.mair, () -> sheets.sheet(id)).orElseThrow().sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(open.need))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private ApplicationStatus status(ApplicationId id) {
        return as(open.mair, () -> sheets.sheet(id)).orElseThrow().facts().status();
    }

    private String shown(ApplicationId id) {
        return stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.select(OWN_APPLICATION.STATUS)
                        .from(OWN_APPLICATION)
                        .where(OWN_APPLICATION.APPLICATION_ID.eq(id.value()))
                        .fetchSingle(OWN_APPLICATION.STATUS));
    }

    private List<String> outcomes(ApplicationId id) {
        return stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.select(CERTIFICATION.OUTCOME)
                        .from(CERTIFICATION)
                        .where(CERTIFICATION.APPLICATION_ID.eq(id.value()))
                        .fetch(CERTIFICATION.OUTCOME));
    }

    private List<String> deeds(ApplicationId id) {
        return stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.select(ACTIVITY.KIND)
                        .from(ACTIVITY)
                        .where(ACTIVITY.SUBJECT_ID.eq(id.value()))
                        .orderBy(ACTIVITY.NUMBER)
                        .fetch(ACTIVITY.KIND));
    }

    private void write(Supplier<Integer> change) {
        assertThat(stage.inTransaction(Standpoint.in(open.tenant.id()), change)).isPositive();
    }
}
