package org.scalingfund.award.workflow;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.scalingfund.award.FundingLineRule;
import org.springframework.stereotype.Component;

/** Asks {@code fundingLine.dmn}. */
@Component
class DmnFundingLine implements FundingLineRule {
    static final String KEY = "fundingLine";

    private final DecisionService decisions;

    DmnFundingLine(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Proposal proposalFor(boolean aboveThreshold, boolean fitsBudget) {
        String proposal = decisions
                .evaluateDecisionTableByKey(KEY)
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of("aboveThreshold", aboveThreshold, "fitsBudget", fitsBudget))
                .evaluate()
                .getSingleEntry();
        return Proposal.valueOf(proposal);
    }
}
