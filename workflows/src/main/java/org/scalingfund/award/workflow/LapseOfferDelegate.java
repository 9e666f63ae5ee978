package org.scalingfund.award.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.AwardSteps;
import org.scalingfund.base.workflow.BusinessKey;
import org.springframework.stereotype.Component;

/** Nobody answered the offer in time. */
@Component("lapseOffer")
class LapseOfferDelegate implements JavaDelegate {
    private final AwardSteps steps;

    LapseOfferDelegate(AwardSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.lapseOffer(new AwardId(BusinessKey.of(execution)));
    }
}
