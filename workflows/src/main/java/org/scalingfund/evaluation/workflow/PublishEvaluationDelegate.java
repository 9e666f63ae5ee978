package org.scalingfund.evaluation.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.base.workflow.BusinessKey;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.EvaluationSteps;
import org.springframework.stereotype.Component;

/** The recommendation stands: the evaluation can be read by all. */
@Component("publishEvaluation")
class PublishEvaluationDelegate implements JavaDelegate {
    private final EvaluationSteps steps;

    PublishEvaluationDelegate(EvaluationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.publish(new EvaluationId(BusinessKey.of(execution)));
    }
}
