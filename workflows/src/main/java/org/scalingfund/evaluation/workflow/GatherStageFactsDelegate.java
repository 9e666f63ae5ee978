package org.scalingfund.evaluation.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.base.workflow.BusinessKey;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.EvaluationSteps;
import org.springframework.stereotype.Component;

/** Puts the facts of an evaluation before the stage gate. */
@Component("gatherStageFacts")
class GatherStageFactsDelegate implements JavaDelegate {
    private final EvaluationSteps steps;

    GatherStageFactsDelegate(EvaluationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var facts = steps.stageFacts(new EvaluationId(BusinessKey.of(execution)));
        execution.setVariable(EvaluationProcess.STAGE, facts.stage().name());
        execution.setVariable(EvaluationProcess.VERIFIED_LEVEL, facts.verifiedLevel());
        execution.setVariable(EvaluationProcess.ADOPTERS, facts.adopters());
        execution.setVariable(EvaluationProcess.SUSTAINED_FUNDING, facts.sustainedFunding());
        execution.setVariable(EvaluationProcess.RED_CONDITIONS, facts.redConditions());
        execution.setVariable(EvaluationProcess.UNACCEPTABLE_HARM, facts.unacceptableHarm());
    }
}
