package org.scalingfund.evaluation.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.base.workflow.BusinessKey;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.EvaluationSteps;
import org.scalingfund.evaluation.Recommendation;
import org.springframework.stereotype.Component;

/** Keeps what the stage gate recommends for a person to confirm. */
@Component("keepRecommendation")
class KeepRecommendationDelegate implements JavaDelegate {
    private final EvaluationSteps steps;

    KeepRecommendationDelegate(EvaluationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.recommend(
                new EvaluationId(BusinessKey.of(execution)),
                Recommendation.valueOf((String) execution.getVariable(EvaluationProcess.RECOMMENDATION)),
                (String) execution.getVariable(EvaluationProcess.RECOMMENDATION_RULE));
    }
}
