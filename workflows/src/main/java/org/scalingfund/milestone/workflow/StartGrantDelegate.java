package org.scalingfund.milestone.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.award.AwardId;
import org.scalingfund.base.workflow.BusinessKey;
import org.scalingfund.milestone.MilestoneSteps;
import org.springframework.stereotype.Component;

/** The last step of an award: both have signed. */
@Component("startGrant")
class StartGrantDelegate implements JavaDelegate {
    private final MilestoneSteps steps;

    StartGrantDelegate(MilestoneSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.startGrant(new AwardId(BusinessKey.of(execution)));
    }
}
