package org.scalingfund.award.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.award.AwardSteps;
import org.scalingfund.base.workflow.BusinessKey;
import org.scalingfund.fund.RoundId;
import org.springframework.stereotype.Component;

/** The last step of a round: everybody hears at once. */
@Component("releaseResults")
class ReleaseResultsDelegate implements JavaDelegate {
    private final AwardSteps steps;

    ReleaseResultsDelegate(AwardSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.releaseResults(new RoundId(BusinessKey.of(execution)));
    }
}
