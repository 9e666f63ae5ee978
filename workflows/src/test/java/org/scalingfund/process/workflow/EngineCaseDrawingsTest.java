package org.scalingfund.process.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.workflow.TestCase;
import org.scalingfund.base.workflow.TestEngine;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawing.Connection;
import org.scalingfund.process.CaseDrawing.Shape;
import org.scalingfund.process.CaseDrawing.State;
import org.scalingfund.process.CaseDrawing.Step;
import org.scalingfund.process.ProcessKind;

/** Where a case stands, as it is drawn. */
class EngineCaseDrawingsTest {
    private static final Instant CLOSES = Instant.parse("2026-05-29T16:00:00Z");
    private static final JavaDelegate NOTHING = execution -> {};
    private static final JavaDelegate NOT_ELIGIBLE = execution -> execution.setVariable("eligible", false);
    private static final JavaDelegate FAR_APART = execution -> {
        execution.setVariable("widestRange", 8);
        execution.setVariable("standardDeviation", 30.0);
    };
    private static final JavaDelegate BROKEN = execution -> {
        throw new IllegalStateException("The register does not answer");
    };

    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of(
            "checkEligibility", NOT_ELIGIBLE,
            "askForAssessors", NOTHING,
            "measureSpread", FAR_APART,
            "openRound", BROKEN,
            "chaseReports", NOTHING));

    private final UUID subject = UUID.randomUUID();
    private final EngineCaseDrawings drawings = new EngineCaseDrawings(ENGINE.built());

    @Test
    void aCaseThatNeverBeganHasNoDrawing() {
        assertThat(drawings.of(ProcessKind.GRANT, subject)).isEmpty();
    }

    @Test
    void everyStepOfTheModelIsOnThePage() {
        begin("application", Map.of("closesAt", Date.from(CLOSES), "expiresAt", Date.from(CLOSES)));

        var drawing = drawn(ProcessKind.APPLICATION);

        assertThat(drawing.steps())
                .extracting(Step::id)
                .contains("writeApplication", "isEligible", "withdrawApplication", "applicationWithdrawn")
                .doesNotHaveDuplicates();
        assertThat(drawing.steps()).allSatisfy(step -> {
            assertThat(step.x() + step.width()).isLessThan(drawing.width());
            assertThat(step.y() + step.height()).isLessThan(drawing.height());
        });
        assertThat(step(drawing, "assess").shape()).isEqualTo(Shape.CALL);
        assertThat(step(drawing, "roundClosed").shape()).isEqualTo(Shape.TIMER);
        assertThat(step(drawing, "withdrawalDecided").shape()).isEqualTo(Shape.MESSAGE);
        assertThat(step(drawing, "writeApplication").label()).isNull();
        assertThat(step(drawing, "isEligible").label()).isNotNull();
        assertThat(connection(drawing, "isEligible_yes").label()).isNotNull();
        assertThat(connection(drawing, "isEligible_yes").points()).hasSizeGreaterThan(1);
    }

    @Test
    void aDraftStandsAtItsFirstStepAndShowsItsDeadline() {
        begin("application", Map.of("closesAt", Date.from(CLOSES), "expiresAt", Date.from(CLOSES)));

        var drawing = drawn(ProcessKind.APPLICATION);

        assertThat(step(drawing, "applicationStarted").state()).isEqualTo(State.DONE);
        assertThat(step(drawing, "writeApplication").state()).isEqualTo(State.CURRENT);
        assertThat(step(drawing, "writeApplication").since()).isNotNull();
        assertThat(step(drawing, "writeApplication").until()).isNull();
        assertThat(step(drawing, "draftExpired").state()).isEqualTo(State.AHEAD);
        assertThat(step(drawing, "draftExpired").dueAt()).isEqualTo(CLOSES);
        assertThat(taken(drawing)).containsExactly("applicationStarted_writeApplication");
    }

    @Test
    void aStepThatWaitsForItsTurnIsWhereTheCaseStands() {
        var running = begin("application", Map.of("closesAt", Date.from(CLOSES), "expiresAt", Date.from(CLOSES)));
        done("application", "writeApplication", Map.of());
        running.fire("roundClosed");

        var drawing = drawn(ProcessKind.APPLICATION);

        assertThat(step(drawing, "checkEligibility").state()).isEqualTo(State.CURRENT);
        assertThat(step(drawing, "checkEligibility").since()).isNotNull();
        assertThat(taken(drawing)).contains("roundClosed_checkEligibility");
    }

    @Test
    void theWayTakenThroughEachGatewayIsShownAndNoOther() {
        var running = begin("application", Map.of("closesAt", Date.from(CLOSES), "expiresAt", Date.from(CLOSES)));
        done("application", "writeApplication", Map.of());
        running.fire("roundClosed");
        running.runSteps();
        done("application", "confirmIneligibility", Map.of("ineligibilityConfirmed", false));

        var drawing = drawn(ProcessKind.APPLICATION);

        assertThat(taken(drawing))
                .contains("isEligible_no", "isIneligibilityConfirmed_no")
                .doesNotContain("isEligible_yes", "isIneligibilityConfirmed_yes", "draftExpired_expireDraft");
        assertThat(step(drawing, "assess").state()).isEqualTo(State.CURRENT);
        assertThat(step(drawing, "confirmIneligibility").until()).isNotNull();
    }

    @Test
    void theAssessmentOfAnApplicationIsADrawingOfItsOwnWithItsLoop() {
        begin("assessment", Map.of());
        var running = ENGINE.caseOf("assessment", subject);
        running.runSteps();
        done("assessment", "allocateAssessors", Map.of());
        done("assessment", "scoreApplication", Map.of());
        running.runSteps();

        var drawing = drawn(ProcessKind.ASSESSMENT);

        assertThat(taken(drawing)).contains("doScoresAgree_addAssessor").doesNotContain("doScoresAgree_yes");
        assertThat(step(drawing, "allocateAssessors").state()).isEqualTo(State.CURRENT);
        assertThat(step(drawing, "scoreApplication").state()).isEqualTo(State.DONE);
    }

    @Test
    void aWithdrawnApplicationShowsThatItsDraftWasLeft() {
        begin("application", Map.of("closesAt", Date.from(CLOSES), "expiresAt", Date.from(CLOSES)));
        ENGINE.cases().tell("application", subject, "application-withdrawn", Map.of());

        var drawing = drawn(ProcessKind.APPLICATION);

        assertThat(step(drawing, "applicationWithdrawn").state()).isEqualTo(State.DONE);
        assertThat(taken(drawing))
                .contains("withdrawalDecided_applicationWithdrawn")
                .doesNotContain("writeApplication_roundClosed");
        assertThat(drawing.steps()).extracting(Step::state).doesNotContain(State.CURRENT, State.FAILED);
    }

    @Test
    void aStepThatGaveUpIsShownAsFailed() {
        var now = Date.from(CLOSES);
        var running = begin("round", Map.of("opensAt", now, "closesAt", now));
        running.fire("roundOpens");
        GivenUp.on(ENGINE, running);

        var drawing = drawn(ProcessKind.ROUND);

        assertThat(step(drawing, "openRound").state()).isEqualTo(State.FAILED);
        assertThat(taken(drawing)).contains("roundOpens_openRound");
    }

    @Test
    void aGrantInDeliveryShowsItsBranchesAndTheReportsUnderReview() {
        begin("grant", Map.of("nextReportDueAt", Date.from(CLOSES)));
        ENGINE.cases().tell("grant", subject, "report-submitted", Map.of("reportId", "one"));
        ENGINE.cases().tell("grant", subject, "report-submitted", Map.of("reportId", "two"));

        var drawing = drawn(ProcessKind.GRANT);

        assertThat(drawing.steps())
                .filteredOn(step -> step.state() == State.CURRENT)
                .extracting(Step::id)
                .containsExactlyInAnyOrder(
                        "deliver", "deliverMilestones", "reportFellDue", "handleReport", "reviewReport");
        assertThat(step(drawing, "reportFellDue").dueAt()).isEqualTo(CLOSES);
        assertThat(taken(drawing))
                .contains(
                        "deliverAndReport_deliverMilestones",
                        "deliverAndReport_reportFellDue",
                        "reportSubmitted_reviewReport");
    }

    @Test
    void aDeliveredGrantShowsTheWayOutOfDelivery() {
        begin("grant", Map.of("nextReportDueAt", Date.from(CLOSES)));
        done("grant", "deliverMilestones", Map.of());

        var drawing = drawn(ProcessKind.GRANT);

        assertThat(taken(drawing)).contains("grantStarted_deliver", "deliver_closeGrant");
        assertThat(step(drawing, "closeGrant").state()).isEqualTo(State.CURRENT);
        assertThat(step(drawing, "deliver").state()).isEqualTo(State.DONE);
    }

    private TestCase begin(String process, Map<String, Object> variables) {
        ENGINE.cases().begin(process, subject, variables);
        return ENGINE.caseOf(process, subject);
    }

    private void done(String process, String task, Map<String, Object> variables) {
        ENGINE.cases().done(process, subject, task, variables);
    }

    private CaseDrawing drawn(ProcessKind kind) {
        return drawings.of(kind, subject).orElseThrow();
    }

    private static Iterable<String> taken(CaseDrawing drawing) {
        return drawing.connections().stream()
                .filter(Connection::taken)
                .map(Connection::id)
                .toList();
    }

    private static Step step(CaseDrawing drawing, String id) {
        return drawing.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Connection connection(CaseDrawing drawing, String id) {
        return drawing.connections().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
