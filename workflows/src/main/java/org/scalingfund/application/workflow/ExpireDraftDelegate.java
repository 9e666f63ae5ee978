package org.scalingfund.application.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationSteps;
import org.scalingfund.base.workflow.BusinessKey;
import org.springframework.stereotype.Component;

/** Closes a draft that was not submitted in time. */
@Component("expireDraft")
class ExpireDraftDelegate implements JavaDelegate {
    private final ApplicationSteps steps;

    ExpireDraftDelegate(ApplicationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.expireDraft(new ApplicationId(BusinessKey.of(execution)));
    }
}
