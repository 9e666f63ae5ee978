package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.db.Tables.OUTBOX;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.activity.Entry;
import org.scalingfund.activity.LogCheck;
import org.scalingfund.activity.WholeLog;
import org.scalingfund.application.Answers;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.application.ApplicationSheets;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.application.SaveResult;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.assessment.AllocateResult;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.AssessmentId;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.CloseResult;
import org.scalingfund.assessment.ModerateResult;
import org.scalingfund.assessment.Moderations;
import org.scalingfund.assessment.RoundAssessments;
import org.scalingfund.assessment.SubmitAssessmentResult;
import org.scalingfund.award.Agreements;
import org.scalingfund.award.AnswerResult;
import org.scalingfund.award.AwardDecisions;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.Awards;
import org.scalingfund.award.DecideResult;
import org.scalingfund.award.Decision;
import org.scalingfund.award.OfferAnswers;
import org.scalingfund.award.ReleaseResult;
import org.scalingfund.award.SignResult;
import org.scalingfund.base.Money;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.EvaluationSheet.Found;
import org.scalingfund.evaluation.EvaluationStatus;
import org.scalingfund.evaluation.Evaluations;
import org.scalingfund.evaluation.EvidenceFacts;
import org.scalingfund.evaluation.InnovationStage;
import org.scalingfund.evaluation.Recommendation;
import org.scalingfund.evaluation.StartResult;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.fund.Rounds;
import org.scalingfund.milestone.EndResult;
import org.scalingfund.milestone.GrantEnds;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.GrantSheet;
import org.scalingfund.milestone.GrantStatus;
import org.scalingfund.milestone.Grants;
import org.scalingfund.milestone.PayResult;
import org.scalingfund.milestone.PaymentStatus;
import org.scalingfund.milestone.Payments;
import org.scalingfund.milestone.ReportReviews;
import org.scalingfund.milestone.Reports;
import org.scalingfund.milestone.ReviewResult;
import org.scalingfund.milestone.SubmitResult.Submitted;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.scalingfund.worklist.WorkKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One application from the round's publication to the conclusion of its evaluation, as seven people do it. */
@ProductTest
class LifecycleTest {
    private static final Instant LONG_AGO = Instant.parse("2021-03-01T09:00:00Z");

    @Autowired
    ApplicationContext product;

    @Autowired
    DSLContext db;

    @Autowired
    Stage stage;

    private Journey journey;

    @BeforeEach
    void peopleMeet() {
        journey = new Journey(product, LONG_AGO);
    }

    @Test
    void anApplicationGoesTheWholeWay() {
        publishAndOpen();
        writeAndSubmit();
        closeAndCheck();
        assess();
        decideAndRelease();
        agree();
        deliver();
        evaluate();

        assertThat(journey.as(journey.auditor, () -> journey.the(WholeLog.class).check()))
                .as("the memory of everything above is whole")
                .isInstanceOf(LogCheck.Whole.class);
    }

    private void publishAndOpen() {
        journey.publishRound();
        assertThat(roundStatus()).isEqualTo(RoundStatus.SCHEDULED);

        journey.pass(Duration.ofHours(2));

        assertThat(roundStatus()).isEqualTo(RoundStatus.OPEN);
    }

    private void writeAndSubmit() {
        journey.startApplication();
        assertThat(journey.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(current()).containsExactly("writeApplication");
        assertThat(journey.waitingFor(journey.contributor)).containsExactly(WorkKind.SUBMIT_APPLICATION);
        journey.write();
        var question = journey.questions().getFirst();
        assertThat(journey.as(
                        journey.contributor,
                        () -> journey.the(Answers.class)
                                .save(journey.application(), question.id(), "What Dev typed over it", 0)))
                .as("a colleague's words are never overwritten unseen")
                .isInstanceOf(SaveResult.Conflict.class);

        journey.pass(Duration.ofDays(3));
        var submitted = journey.submit();

        assertThat(submitted).isInstanceOfSatisfying(SubmitResult.Submitted.class, result -> {
            assertThat(result.receipt().reference()).matches("A7-01-[0-9]{2}");
            assertThat(result.receipt().submittedAt()).isEqualTo(journey.moment());
        });
        assertThat(journey.submit()).as("pressed twice, submitted once").isEqualTo(submitted);
        assertThat(journey.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(mails("%A7-01%")).as("a receipt for each of three").isEqualTo(3);
        assertThat(kinds()).startsWith("application.submitted");
        assertThat(journey.waitingFor(journey.lead)).isEmpty();
    }

    private void closeAndCheck() {
        var closes = journey.as(journey.manager, () -> journey.the(Rounds.class).find(journey.round()))
                .orElseThrow()
                .dates()
                .closesAt();
        journey.until(closes.minusMillis(1));
        assertThat(roundStatus()).isEqualTo(RoundStatus.OPEN);
        journey.until(closes.plusMillis(1));
        journey.settle();

        assertThat(roundStatus()).isEqualTo(RoundStatus.CLOSED);
        assertThat(journey.status()).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
        assertThat(journey.waitingFor(journey.manager)).contains(WorkKind.ALLOCATE_ASSESSORS);
        assertThat(kinds()).contains("application.eligible");
    }

    private void assess() {
        var allocated = journey.as(
                journey.manager,
                () -> journey.the(Allocations.class)
                        .allocate(
                                journey.application(),
                                journey.assessors,
                                journey.moment().plus(Duration.ofDays(20))));
        assertThat(allocated).isEqualTo(new AllocateResult.Allocated(3, 3));
        assertThat(journey.waitingFor(journey.manager)).doesNotContain(WorkKind.ALLOCATE_ASSESSORS);
        score(0, 8, 8);
        score(1, 8, 8);
        // Far apart on one criterion, so that somebody has to reconcile.
        score(2, 4, 8);
        journey.settle();

        assertThat(journey.status()).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
        assertThat(journey.waitingFor(journey.manager)).contains(WorkKind.MODERATE_SCORES);
        assertThat(journey.as(
                        journey.manager,
                        () -> journey.the(Moderations.class)
                                .moderate(
                                        journey.application(),
                                        new BigDecimal("79.5"),
                                        "Cai had read an earlier version.")))
                .isInstanceOf(ModerateResult.Moderated.class);
        journey.settle();
        assertThat(journey.status()).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(journey.as(
                        journey.manager,
                        () -> journey.the(RoundAssessments.class).close(journey.round())))
                .isInstanceOf(CloseResult.Closed.class);
        assertThat(roundStatus()).isEqualTo(RoundStatus.ASSESSED);
    }

    private void score(int place, int first, int others) {
        var assessor = journey.assessors.get(place);
        assertThat(journey.waitingFor(assessor)).containsExactly(WorkKind.ANSWER_INVITATION);
        var assessments = journey.the(Assessments.class);
        AssessmentId id = journey.as(assessor, () -> assessments.of(journey.application()))
                .orElseThrow();
        assertThat(journey.as(assessor, () -> assessments.sheet(id)))
                .as("nothing is read before the declaration")
                .isEmpty();
        journey.run(assessor, () -> assessments.accept(id));
        assertThat(journey.waitingFor(assessor)).containsExactly(WorkKind.SCORE_APPLICATION);
        var submitted = journey.as(assessor, () -> {
            var lines = assessments.sheet(id).orElseThrow().criteria();
            for (var line : lines) {
                var points = line.equals(lines.getFirst()) ? first : others;
                assessments.saveScore(id, line.criterion(), points, Journey.COMMENT, null);
            }
            assessments.saveOverall(id, "Good", true, true);
            return assessments.submit(id);
        });
        assertThat(submitted).isInstanceOf(SubmitAssessmentResult.Submitted.class);
        assertThat(journey.waitingFor(assessor)).isEmpty();
    }

    private void decideAndRelease() {
        assertThat(journey.waitingFor(journey.manager)).contains(WorkKind.DECIDE_FUNDING);
        var decisions = journey.the(AwardDecisions.class);
        assertThat(journey.as(journey.manager, () -> decisions.release(journey.round())))
                .isInstanceOf(ReleaseResult.Undecided.class);
        var draft = new Decision.Draft(Outcome.FUND, Journey.AMOUNT, "First of the ranking", "We are glad to fund it");
        assertThat(journey.as(journey.manager, () -> decisions.decide(journey.application(), draft, null)))
                .isInstanceOf(DecideResult.Decided.class);
        assertThat(journey.status()).as("nobody knows yet").isEqualTo(ApplicationStatus.ASSESSED);
        var told = mails("%");
        assertThat(journey.as(journey.manager, () -> decisions.release(journey.round())))
                .isEqualTo(new ReleaseResult.Released(1));
        journey.settle();

        assertThat(journey.status()).isEqualTo(ApplicationStatus.FUNDED);
        assertThat(roundStatus()).isEqualTo(RoundStatus.DECIDED);
        assertThat(mails("%")).as("the result and the offer, to each of three").isEqualTo(told + 6);
        assertThat(journey.waitingFor(journey.lead)).containsExactly(WorkKind.ANSWER_OFFER);
        assertThat(states(CaseDrawing.State.DONE)).contains("decideFunding", "applicationFunded");
    }

    private void agree() {
        AwardId award = journey.as(
                        journey.manager, () -> journey.the(Awards.class).ofApplication(journey.application()))
                .orElseThrow();
        assertThat(journey.as(
                        journey.contributor,
                        () -> journey.the(OfferAnswers.class).accept(award)))
                .as("a contributor does not bind the organisation")
                .isInstanceOf(AnswerResult.NotYours.class);
        assertThat(journey.as(
                        journey.lead, () -> journey.the(OfferAnswers.class).accept(award)))
                .isInstanceOf(AnswerResult.Accepted.class);
        journey.settle();
        assertThat(journey.as(journey.lead, () -> journey.the(Awards.class).ownAgreement(award)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.mediaType()).isEqualTo("application/pdf"));
        assertThat(journey.waitingFor(journey.signatory)).containsExactly(WorkKind.SIGN_FOR_RECIPIENT);
        var agreements = journey.the(Agreements.class);
        assertThat(journey.as(journey.signatory, () -> agreements.signForRecipient(award)))
                .isInstanceOf(SignResult.Signed.class);
        assertThat(journey.waitingFor(journey.manager)).contains(WorkKind.SIGN_FOR_FUND);
        assertThat(journey.as(journey.manager, () -> agreements.signForFund(award)))
                .isInstanceOf(SignResult.Signed.class);
        journey.settle();
        assertThat(sheet().head().status()).isEqualTo(GrantStatus.ACTIVE);
        assertThat(sheet().milestones())
                .extracting(GrantSheet.Line::payment)
                .containsExactly(Money.of("125000.20"), Money.of("187500.30"));
    }

    private void deliver() {
        for (var milestone : sheet().milestones()) {
            journey.until(journey.at17(milestone.dueOn()).minus(Duration.ofDays(2)));
            assertThat(journey.waitingFor(journey.lead)).contains(WorkKind.REPORT_ON_MILESTONE);
            var draft = journey.report(milestone.id(), "100000.00");
            assertThat(journey.as(
                            journey.lead,
                            () -> journey.the(Reports.class)
                                    .submit(draft.id(), draft.saved().revision())))
                    .isInstanceOf(Submitted.class);
            assertThat(journey.waitingFor(journey.manager)).contains(WorkKind.REVIEW_REPORT);
            assertThat(journey.as(
                            journey.manager,
                            () -> journey.the(ReportReviews.class).accept(draft.id())))
                    .isInstanceOf(ReviewResult.Accepted.class);
            assertThat(journey.waitingFor(journey.finance)).containsExactly(WorkKind.PAY);
            var due = journey.as(
                    journey.finance, () -> journey.the(Payments.class).inStatus(PaymentStatus.RELEASED, null, 10));
            assertThat(journey.as(
                            journey.finance,
                            () -> journey.the(Payments.class).pay(due.getFirst().id())))
                    .isInstanceOf(PayResult.Paid.class);
            journey.settle();
        }
        assertThat(sheet().paid()).isEqualTo(Journey.AMOUNT);
        assertThat(sheet().head().status()).isEqualTo(GrantStatus.DELIVERED);
        assertThat(journey.as(
                        journey.manager, () -> journey.the(GrantEnds.class).close(grant())))
                .isInstanceOf(EndResult.Closed.class);
        assertThat(sheet().head().status()).isEqualTo(GrantStatus.CLOSED);
        assertThat(mails("%late%")).as("nothing was late").isZero();
    }

    private void evaluate() {
        var evaluations = journey.the(Evaluations.class);
        EvaluationId id =
                ((StartResult.Started) journey.as(journey.evaluator, () -> evaluations.start(grant()))).evaluation();
        assertThat(journey.waitingFor(journey.evaluator)).containsExactly(WorkKind.GATHER_EVIDENCE);
        var found = new Found(InnovationStage.GROWING, 2, true, false, "It works, and the county pays for it.");
        assertThat(journey.as(journey.evaluator, () -> evaluations.gathered(id, found)))
                .isTrue();
        var facts = new EvidenceFacts(true, true, true, true, true, 1, true, false, false, false);
        assertThat(journey.as(journey.evaluator, () -> evaluations.verify(id, facts, "Seen")))
                .isTrue();
        journey.settle();
        assertThat(journey.waitingFor(journey.manager)).contains(WorkKind.CONFIRM_RECOMMENDATION);
        assertThat(evaluation(id).recommendation()).isEqualTo(Recommendation.MAINSTREAM);
        assertThat(journey.as(
                        journey.manager,
                        () -> evaluations.conclude(id, Recommendation.MAINSTREAM, "Evidence and money agree")))
                .isTrue();
        journey.settle();

        assertThat(evaluation(id).status()).isEqualTo(EvaluationStatus.PUBLISHED);
        assertThat(journey.waitingFor(journey.manager)).isEmpty();
        assertThat(journey.waitingFor(journey.lead)).isEmpty();
    }

    private EvaluationSheet evaluation(EvaluationId id) {
        return journey.as(
                        journey.evaluator, () -> journey.the(Evaluations.class).find(id))
                .orElseThrow();
    }

    private GrantId grant() {
        return journey.as(journey.manager, () -> journey.the(Grants.class).ofApplication(journey.application()))
                .orElseThrow();
    }

    private GrantSheet sheet() {
        var grant = grant();
        return journey.as(journey.manager, () -> journey.the(Grants.class).find(grant))
                .orElseThrow();
    }

    private RoundStatus roundStatus() {
        return journey.as(journey.manager, () -> journey.the(Rounds.class).find(journey.round()))
                .orElseThrow()
                .status();
    }

    private List<String> kinds() {
        return journey
                .as(
                        journey.manager,
                        () -> journey.the(ApplicationSheets.class).history(journey.application(), null, 50))
                .stream()
                .map(Entry::kind)
                .toList();
    }

    /** The steps at which people are waited for now, as the drawing shows them. */
    private List<String> current() {
        return drawing().steps().stream()
                .filter(step -> step.state() == CaseDrawing.State.CURRENT)
                .filter(step -> step.shape() == CaseDrawing.Shape.PERSON)
                .map(CaseDrawing.Step::id)
                .toList();
    }

    private List<String> states(CaseDrawing.State state) {
        return drawing().steps().stream()
                .filter(step -> step.state() == state)
                .map(CaseDrawing.Step::id)
                .toList();
    }

    private CaseDrawing drawing() {
        return journey.as(
                        journey.lead, () -> journey.the(ApplicationSheets.class).drawing(journey.application()))
                .orElseThrow();
    }

    private int mails(String subject) {
        return stage.inTransaction(
                Standpoint.in(journey.tenant.id()), () -> db.fetchCount(OUTBOX, OUTBOX.SUBJECT.like(subject)));
    }
}
