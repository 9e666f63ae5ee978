package org.scalingfund.milestone.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.workflow.TestCase;
import org.scalingfund.base.workflow.TestEngine;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.MilestoneSteps;
import org.scalingfund.milestone.ReportId;

/** The model of a grant alone: its reports, its clock and its ends. */
class GrantProcessTest {
    private static final Instant FIRST_DUE = Instant.parse("2026-09-30T16:00:00Z");
    private static final Instant SECOND_DUE = Instant.parse("2026-12-31T17:00:00Z");
    private static final String REPORT_FELL_DUE = "reportFellDue";

    private static final MilestoneSteps STEPS = mock(MilestoneSteps.class);

    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of("chaseReports", new ChaseReportsDelegate(STEPS)));

    private final GrantId grant = GrantId.random();
    private final GrantProcess process = new GrantProcess(ENGINE.cases());
    private final TestCase running = ENGINE.caseOf(GrantProcess.KEY, grant.value());

    @BeforeEach
    void start() {
        process.begin(grant, FIRST_DUE);
    }

    @Test
    void aDeliveredGrantStopsChasingReportsAndIsClosed() {
        process.delivered(grant);
        assertThat(running.tasks()).containsExactly(GrantProcess.CLOSE_GRANT);
        assertThat(running.passed()).contains("milestonesDelivered");

        process.closed(grant);

        assertEndedAt("grantClosed");
    }

    @Test
    void theClockIsSetToTheNextReportUntilThereIsNone() {
        assertThat(running.dueAt(REPORT_FELL_DUE)).isEqualTo(FIRST_DUE);

        when(STEPS.chaseReports(grant)).thenReturn(Optional.of(SECOND_DUE));
        running.fire(REPORT_FELL_DUE);
        running.runSteps();
        assertThat(running.dueAt(REPORT_FELL_DUE)).isEqualTo(SECOND_DUE);

        when(STEPS.chaseReports(grant)).thenReturn(Optional.empty());
        running.fire(REPORT_FELL_DUE);
        running.runSteps();

        assertThat(running.passed()).contains("everyReportChased");
        assertThat(running.tasks()).containsExactly(GrantProcess.DELIVER_MILESTONES);
        process.delivered(grant);
        assertThat(running.tasks()).containsExactly(GrantProcess.CLOSE_GRANT);
    }

    @Test
    void severalReportsAreUnderReviewAtOnceAndEachIsReviewedByItself() {
        var first = ReportId.random();
        var second = ReportId.random();
        process.reportSubmitted(grant, first);
        process.reportSubmitted(grant, second);
        assertThat(running.tasks())
                .containsExactly(
                        GrantProcess.DELIVER_MILESTONES, GrantProcess.REVIEW_REPORT, GrantProcess.REVIEW_REPORT);

        process.reportReviewed(grant, second);

        assertThat(running.tasks()).containsExactly(GrantProcess.DELIVER_MILESTONES, GrantProcess.REVIEW_REPORT);
        assertThatIllegalStateException().isThrownBy(() -> process.reportReviewed(grant, second));
        process.reportReviewed(grant, first);
        assertThat(running.tasks()).containsExactly(GrantProcess.DELIVER_MILESTONES);
    }

    @Test
    void aReturnedReportCanBeSubmittedAgain() {
        var report = ReportId.random();
        process.reportSubmitted(grant, report);
        process.reportReviewed(grant, report);

        process.reportSubmitted(grant, report);
        process.reportReviewed(grant, report);

        assertThat(running.tasks()).containsExactly(GrantProcess.DELIVER_MILESTONES);
    }

    @Test
    void aReportAfterDeliveryIsNotExpected() {
        process.delivered(grant);

        assertThatIllegalStateException()
                .isThrownBy(() -> process.reportSubmitted(grant, ReportId.random()))
                .withMessageContaining(GrantProcess.REPORT_SUBMITTED);
    }

    @Test
    void aGrantInDeliveryCanBeTerminatedWithReportsUnderReview() {
        process.reportSubmitted(grant, ReportId.random());

        process.terminated(grant);

        assertEndedAt("grantTerminated");
        assertThat(running.tasks()).isEmpty();
    }

    @Test
    void aGrantWhoseReportsAreBeingChasedCanBeTerminated() {
        running.fire(REPORT_FELL_DUE);

        process.terminated(grant);

        assertEndedAt("grantTerminated");
    }

    @Test
    void aGrantThatWaitsToBeClosedCanBeTerminated() {
        process.delivered(grant);

        process.terminated(grant);

        assertEndedAt("grantTerminated");
    }

    @Test
    void aClosedGrantCannotBeTerminated() {
        process.delivered(grant);
        process.closed(grant);

        assertThatIllegalStateException().isThrownBy(() -> process.terminated(grant));
    }

    private void assertEndedAt(String end) {
        assertThat(running.isEnded()).isTrue();
        assertThat(running.passed()).endsWith(end);
    }
}
