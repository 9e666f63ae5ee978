package org.scalingfund.fund.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.base.workflow.BusinessKey;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundSteps;
import org.springframework.stereotype.Component;

/** The round's opening moment has come. */
@Component("openRound")
class OpenRoundDelegate implements JavaDelegate {
    private final RoundSteps steps;

    OpenRoundDelegate(RoundSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.open(new RoundId(BusinessKey.of(execution)));
    }
}
