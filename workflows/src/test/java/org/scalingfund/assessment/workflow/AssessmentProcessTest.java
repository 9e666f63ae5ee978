package org.scalingfund.assessment.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentSteps;
import org.scalingfund.assessment.AssessmentSteps.Spread;
import org.scalingfund.base.workflow.TestCase;
import org.scalingfund.base.workflow.TestEngine;

/** The model of an assessment alone: what follows from scores that lie apart. */
class AssessmentProcessTest {
    private static final AssessmentSteps STEPS = mock(AssessmentSteps.class);

    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of(
            "askForAssessors", new AskForAssessorsDelegate(STEPS),
            "askForModeration", new AskForModerationDelegate(STEPS),
            "measureSpread", new MeasureSpreadDelegate(STEPS),
            "finishAssessment", new FinishAssessmentDelegate(STEPS)));

    private final ApplicationId application = ApplicationId.random();
    private final AssessmentProcess process = new AssessmentProcess(ENGINE.cases());
    private final TestCase running = ENGINE.caseOf(AssessmentProcess.KEY, application.value());

    @BeforeEach
    void start() {
        ENGINE.cases().begin(AssessmentProcess.KEY, application.value(), Map.of());
        running.runSteps();
    }

    @Test
    void scoresThatAgreeFinishTheAssessment() {
        allocateAndScore(3, "14.9");

        assertFinished();
        assertThat(running.passed()).doesNotContain(AssessmentProcess.MODERATE_SCORES);
    }

    @Test
    void scoresThatLieApartAreModerated() {
        allocateAndScore(4, "3.0");
        assertThat(running.tasks()).containsExactly(AssessmentProcess.MODERATE_SCORES);
        verify(STEPS).askForModeration(application);

        process.moderated(application);
        running.runSteps();

        assertFinished();
    }

    @Test
    void scoresThatLieFarApartGetOneMoreAssessor() {
        allocateAndScore(6, "3.0");
        assertThat(running.tasks()).containsExactly(AssessmentProcess.ALLOCATE_ASSESSORS);
        verify(STEPS, times(2)).askForAssessors(application);

        allocateAndScore(2, "3.0");

        assertFinished();
    }

    @Test
    void scoresThatStillLieApartAfterOneMoreAssessorAreModerated() {
        allocateAndScore(5, "20.0");
        allocateAndScore(7, "22.0");
        assertThat(running.tasks()).containsExactly(AssessmentProcess.MODERATE_SCORES);

        process.moderated(application);
        running.runSteps();

        assertFinished();
    }

    @Test
    void scoresAreNotModeratedBeforeTheyAreIn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> process.moderated(application))
                .withMessageContaining(AssessmentProcess.MODERATE_SCORES);
    }

    private void allocateAndScore(int widestRange, String deviation) {
        when(STEPS.measureSpread(application)).thenReturn(new Spread(widestRange, new BigDecimal(deviation)));
        process.allocated(application);
        process.scored(application);
        running.runSteps();
    }

    private void assertFinished() {
        verify(STEPS).finish(application);
        assertThat(running.isEnded()).isTrue();
        assertThat(running.passed()).endsWith("applicationAssessed");
    }
}
