package org.scalingfund.assessment.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentSteps;
import org.scalingfund.base.workflow.BusinessKey;
import org.springframework.stereotype.Component;

/** Measures how far the assessors' scores lie apart. */
@Component("measureSpread")
class MeasureSpreadDelegate implements JavaDelegate {
    private final AssessmentSteps steps;

    MeasureSpreadDelegate(AssessmentSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var spread = steps.measureSpread(new ApplicationId(BusinessKey.of(execution)));
        execution.setVariable(AssessmentProcess.WIDEST_RANGE, spread.widestRange());
        execution.setVariable(
                AssessmentProcess.STANDARD_DEVIATION, spread.standardDeviation().doubleValue());
    }
}
