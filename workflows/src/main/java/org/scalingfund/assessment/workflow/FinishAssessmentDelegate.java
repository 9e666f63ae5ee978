package org.scalingfund.assessment.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentSteps;
import org.scalingfund.base.workflow.BusinessKey;
import org.springframework.stereotype.Component;

/** The scores are in, and agree or were reconciled. */
@Component("finishAssessment")
class FinishAssessmentDelegate implements JavaDelegate {
    private final AssessmentSteps steps;

    FinishAssessmentDelegate(AssessmentSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.finish(new ApplicationId(BusinessKey.of(execution)));
    }
}
