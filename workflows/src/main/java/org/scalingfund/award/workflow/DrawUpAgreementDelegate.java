package org.scalingfund.award.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.AwardSteps;
import org.scalingfund.base.workflow.BusinessKey;
import org.springframework.stereotype.Component;

/** Writes the agreement once the offer is accepted. */
@Component("drawUpAgreement")
class DrawUpAgreementDelegate implements JavaDelegate {
    private final AwardSteps steps;

    DrawUpAgreementDelegate(AwardSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.drawUpAgreement(new AwardId(BusinessKey.of(execution)));
    }
}
