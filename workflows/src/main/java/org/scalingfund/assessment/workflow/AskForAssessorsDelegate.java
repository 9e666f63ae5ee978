package org.scalingfund.assessment.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentSteps;
import org.scalingfund.base.workflow.BusinessKey;
import org.springframework.stereotype.Component;

/** Puts the allocation of assessors before the fund manager. */
@Component("askForAssessors")
class AskForAssessorsDelegate implements JavaDelegate {
    private final AssessmentSteps steps;

    AskForAssessorsDelegate(AssessmentSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.askForAssessors(new ApplicationId(BusinessKey.of(execution)));
    }
}
