package org.scalingfund.application.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationSteps;
import org.scalingfund.base.workflow.BusinessKey;
import org.springframework.stereotype.Component;

/** Asks the eligibility rules about a submitted application. */
@Component("checkEligibility")
class CheckEligibilityDelegate implements JavaDelegate {
    private final ApplicationSteps steps;

    CheckEligibilityDelegate(ApplicationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var eligible = steps.checkEligibility(new ApplicationId(BusinessKey.of(execution)));
        execution.setVariable(ApplicationProcess.ELIGIBLE, eligible);
    }
}
