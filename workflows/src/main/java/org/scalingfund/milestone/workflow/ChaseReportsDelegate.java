package org.scalingfund.milestone.workflow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.scalingfund.base.workflow.BusinessKey;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.MilestoneSteps;
import org.springframework.stereotype.Component;

/** Reminds of late reports and sets the clock to the next one. */
@Component("chaseReports")
class ChaseReportsDelegate implements JavaDelegate {
    private final MilestoneSteps steps;

    ChaseReportsDelegate(MilestoneSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = steps.chaseReports(new GrantId(BusinessKey.of(execution)));
        execution.setVariable(GrantProcess.ANOTHER_REPORT_DUE, next.isPresent());
        next.ifPresent(at -> execution.setVariable(GrantProcess.NEXT_REPORT_DUE_AT, Date.from(at)));
    }
}
