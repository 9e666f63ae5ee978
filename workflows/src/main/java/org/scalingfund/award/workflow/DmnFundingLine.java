package org.scalingfund.award.workflow;

import java.util.Map;
import org.scalingfund.award.FundingLineRule;
import org.scalingfund.base.workflow.Engine;
import org.springframework.stereotype.Component;

/** Asks {@code fundingLine.dmn}. */
@Component
class DmnFundingLine implements FundingLineRule {
    static final String KEY = "fundingLine";

    private final Engine engine;

    DmnFundingLine(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Proposal proposalFor(boolean aboveThreshold, boolean fitsBudget) {
        String proposal = engine.decisions()
                .evaluateDecisionTableByKey(KEY)
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of("aboveThreshold", aboveThreshold, "fitsBudget", fitsBudget))
                .evaluate()
                .getSingleEntry();
        return Proposal.valueOf(proposal);
    }
}
