package org.scalingfund.assessment.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentSteps;
import org.scalingfund.base.workflow.BusinessKey;
import org.springframework.stereotype.Component;

/** Puts scores that lie far apart before the fund manager. */
@Component("askForModeration")
class AskForModerationDelegate implements JavaDelegate {
    private final AssessmentSteps steps;

    AskForModerationDelegate(AssessmentSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.askForModeration(new ApplicationId(BusinessKey.of(execution)));
    }
}
