package org.scalingfund.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.application.ApplicationSteps;
import org.scalingfund.base.workflow.TestCase;
import org.scalingfund.base.workflow.TestEngine;

/** The model of an application alone: which way it goes for what it is told. */
class ApplicationProcessTest {
    private static final Instant CLOSES = Instant.parse("2026-05-29T16:00:00Z");
    private static final String ASSESSMENT = "assessment";

    private static final ApplicationSteps STEPS = mock(ApplicationSteps.class);
    private static final JavaDelegate AGREED = execution -> {
        execution.setVariable("widestRange", 0);
        execution.setVariable("standardDeviation", 0.0);
    };

    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of(
            "checkEligibility",
            new CheckEligibilityDelegate(STEPS),
            "expireDraft",
            new ExpireDraftDelegate(STEPS),
            "askForAssessors",
            execution -> {},
            "measureSpread",
            AGREED,
            "finishAssessment",
            execution -> {}));

    private final ApplicationId application = ApplicationId.random();
    private final ApplicationProcess process = new ApplicationProcess(ENGINE.cases());
    private final TestCase running = ENGINE.caseOf(ApplicationProcess.KEY, application.value());
    private final TestCase assessment = ENGINE.caseOf(ASSESSMENT, application.value());

    @BeforeEach
    void start() {
        process.begin(application, CLOSES);
    }

    @Test
    void aDraftThatIsNotSubmittedInTimeExpires() {
        assertThat(running.tasks()).containsExactly(ApplicationProcess.WRITE_APPLICATION);
        assertThat(running.dueAt(ApplicationProcess.DRAFT_EXPIRED)).isEqualTo(CLOSES.plusSeconds(60));

        running.fire(ApplicationProcess.DRAFT_EXPIRED);
        running.runSteps();

        verify(STEPS).expireDraft(application);
        assertThat(running.isEnded()).isTrue();
        assertThat(running.passed()).endsWith("applicationExpired");
    }

    @Test
    void aSubmittedApplicationIsNotCheckedBeforeTheRoundCloses() {
        process.submitted(application);

        assertThat(running.tasks()).isEmpty();
        assertThat(running.dueAt(ApplicationProcess.ROUND_CLOSED)).isEqualTo(CLOSES);
        assertThat(running.passed()).doesNotContain("checkEligibility");
    }

    @Test
    void theDeadlineOfADraftAndOfASubmittedApplicationCanMove() {
        process.deadlineMoved(application, CLOSES.plusSeconds(60));
        assertThat(running.dueAt(ApplicationProcess.DRAFT_EXPIRED)).isEqualTo(CLOSES.plusSeconds(120));

        process.submitted(application);
        assertThat(running.dueAt(ApplicationProcess.ROUND_CLOSED)).isEqualTo(CLOSES.plusSeconds(60));

        process.deadlineMoved(application, CLOSES.plusSeconds(120));
        assertThat(running.dueAt(ApplicationProcess.ROUND_CLOSED)).isEqualTo(CLOSES.plusSeconds(120));
    }

    @Test
    void theDeadlineOfAnApplicationInAssessmentCannotMove() {
        submitAndCheck(true);

        assertThatIllegalStateException().isThrownBy(() -> process.deadlineMoved(application, CLOSES.plusSeconds(60)));
    }

    @Test
    void anEligibleApplicationIsAssessedAndFunded() {
        submitAndCheck(true);
        assess();

        process.decided(application, Outcome.FUND);

        assertEndedAt("applicationFunded");
        assertThat(running.passed()).doesNotContain(ApplicationProcess.CONFIRM_INELIGIBILITY);
    }

    @Test
    void anAssessedApplicationCanBeDeclined() {
        submitAndCheck(true);
        assess();

        process.decided(application, Outcome.DECLINE);

        assertEndedAt("applicationDeclined");
    }

    @Test
    void anApplicationInReserveCanBePromoted() {
        submitAndCheck(true);
        assess();
        process.decided(application, Outcome.RESERVE);
        assertThat(running.tasks()).containsExactly(ApplicationProcess.HOLD_IN_RESERVE);

        process.reserveEnded(application, true);

        assertEndedAt("applicationFunded");
    }

    @Test
    void anApplicationInReserveCanBeLetGo() {
        submitAndCheck(true);
        assess();
        process.decided(application, Outcome.RESERVE);

        process.reserveEnded(application, false);

        assertEndedAt("applicationDeclined");
    }

    @Test
    void anIneligibleApplicationEndsOnceAPersonHasConfirmedIt() {
        submitAndCheck(false);
        assertThat(running.tasks()).containsExactly(ApplicationProcess.CONFIRM_INELIGIBILITY);

        process.ineligibilityReviewed(application, true);

        assertEndedAt("applicationIneligible");
        assertThat(running.passed()).doesNotContain("assess");
    }

    @Test
    void anApplicationThatAPersonFindsEligibleAfterAllIsAssessed() {
        submitAndCheck(false);

        process.ineligibilityReviewed(application, false);
        assessment.runSteps();

        assertThat(assessment.tasks()).containsExactly("allocateAssessors");
    }

    @Test
    void aDraftCanBeWithdrawn() {
        assertWithdrawable();
    }

    @Test
    void aSubmittedApplicationCanBeWithdrawn() {
        process.submitted(application);

        assertWithdrawable();
    }

    @Test
    void anApplicationBeforeItsEligibilityCheckCanBeWithdrawn() {
        process.submitted(application);
        running.fire(ApplicationProcess.ROUND_CLOSED);

        assertWithdrawable();
    }

    @Test
    void anIneligibleApplicationCanBeWithdrawn() {
        submitAndCheck(false);

        assertWithdrawable();
    }

    @Test
    void withdrawingEndsTheAssessmentUnderWayToo() {
        submitAndCheck(true);
        ENGINE.cases().done(ASSESSMENT, application.value(), "allocateAssessors", Map.of());
        assertThat(assessment.tasks()).containsExactly("scoreApplication");

        assertWithdrawable();

        assertThat(assessment.isEnded()).isTrue();
        assertThat(assessment.tasks()).isEmpty();
    }

    @Test
    void anAssessedApplicationCanBeWithdrawn() {
        submitAndCheck(true);
        assess();

        assertWithdrawable();
    }

    @Test
    void anApplicationInReserveCanBeWithdrawn() {
        submitAndCheck(true);
        assess();
        process.decided(application, Outcome.RESERVE);

        assertWithdrawable();
    }

    @Test
    void aWithdrawnApplicationCannotBeWithdrawnAgain() {
        process.withdrawn(application);

        assertThatIllegalStateException().isThrownBy(() -> process.withdrawn(application));
    }

    @Test
    void anApplicationCannotBeDecidedBeforeItIsAssessed() {
        submitAndCheck(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> process.decided(application, Outcome.FUND))
                .withMessageContaining(ApplicationProcess.DECIDE_FUNDING);
    }

    private void submitAndCheck(boolean eligible) {
        when(STEPS.checkEligibility(application)).thenReturn(eligible);
        process.submitted(application);
        running.fire(ApplicationProcess.ROUND_CLOSED);
        running.runSteps();
        assessment.runSteps();
    }

    private void assess() {
        UUID subject = application.value();
        ENGINE.cases().done(ASSESSMENT, subject, "allocateAssessors", Map.of());
        ENGINE.cases().done(ASSESSMENT, subject, "scoreApplication", Map.of());
        assessment.runSteps();
        assertThat(assessment.isEnded()).isTrue();
        assertThat(running.tasks()).containsExactly(ApplicationProcess.DECIDE_FUNDING);
    }

    private void assertEndedAt(String end) {
        assertThat(running.isEnded()).isTrue();
        assertThat(running.passed()).endsWith(end);
    }

    private void assertWithdrawable() {
        process.withdrawn(application);

        assertEndedAt("applicationWithdrawn");
        assertThat(running.tasks()).isEmpty();
    }
}
