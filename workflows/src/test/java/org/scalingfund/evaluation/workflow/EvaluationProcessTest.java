package org.scalingfund.evaluation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.workflow.TestCase;
import org.scalingfund.base.workflow.TestEngine;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.EvaluationSteps;
import org.scalingfund.evaluation.InnovationStage;
import org.scalingfund.evaluation.Recommendation;
import org.scalingfund.evaluation.StageFacts;

/** The model of a scale-up evaluation alone, with its stage gate. */
class EvaluationProcessTest {
    private static final EvaluationSteps STEPS = mock(EvaluationSteps.class);

    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of(
            "gatherStageFacts", new GatherStageFactsDelegate(STEPS),
            "keepRecommendation", new KeepRecommendationDelegate(STEPS),
            "publishEvaluation", new PublishEvaluationDelegate(STEPS)));

    private final EvaluationId evaluation = EvaluationId.random();
    private final EvaluationProcess process = new EvaluationProcess(ENGINE.cases());
    private final TestCase running = ENGINE.caseOf(EvaluationProcess.KEY, evaluation.value());

    @Test
    void theStageGateRecommendsAndAPersonConfirms() {
        when(STEPS.stageFacts(evaluation))
                .thenReturn(new StageFacts(InnovationStage.INTEGRATING, 3, 1, false, 0, false));
        process.begin(evaluation);
        assertThat(running.tasks()).containsExactly(EvaluationProcess.GATHER_EVIDENCE);
        process.evidenceGathered(evaluation);
        assertThat(running.tasks()).containsExactly(EvaluationProcess.VERIFY_EVIDENCE);
        process.evidenceVerified(evaluation);
        running.runSteps();
        verify(STEPS).recommend(evaluation, Recommendation.SCALE, "READY_TO_GROW");
        assertThat(running.tasks()).containsExactly(EvaluationProcess.CONFIRM_RECOMMENDATION);

        process.recommendationConfirmed(evaluation);
        running.runSteps();

        verify(STEPS).publish(evaluation);
        assertThat(running.isEnded()).isTrue();
        assertThat(running.passed()).endsWith("evaluationPublished");
    }

    @Test
    void nothingIsConfirmedBeforeThereIsARecommendation() {
        process.begin(evaluation);

        assertThatIllegalStateException()
                .isThrownBy(() -> process.recommendationConfirmed(evaluation))
                .withMessageContaining(EvaluationProcess.CONFIRM_RECOMMENDATION);
    }
}
