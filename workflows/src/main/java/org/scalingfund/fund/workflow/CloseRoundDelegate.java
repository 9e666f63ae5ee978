package org.scalingfund.fund.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.base.workflow.BusinessKey;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundSteps;
import org.springframework.stereotype.Component;

/** The round's deadline has passed. */
@Component("closeRound")
class CloseRoundDelegate implements JavaDelegate {
    private final RoundSteps steps;

    CloseRoundDelegate(RoundSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.close(new RoundId(BusinessKey.of(execution)));
    }
}
