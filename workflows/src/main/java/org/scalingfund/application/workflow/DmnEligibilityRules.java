package org.scalingfund.application.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.scalingfund.application.EligibilityFacts;
import org.scalingfund.application.EligibilityRules;
import org.springframework.stereotype.Component;

/** Asks {@code eligibility.dmn}. */
@Component
class DmnEligibilityRules implements EligibilityRules {
    static final String KEY = "eligibility";

    private final DecisionService decisions;

    DmnEligibilityRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<String> failedBy(EligibilityFacts facts) {
        return decisions
                .evaluateDecisionTableByKey(KEY)
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of(
                        "amount", facts.amount(),
                        "leastAward", facts.leastAward(),
                        "mostAward", facts.mostAward(),
                        "organisationKindAllowed", facts.organisationKindAllowed(),
                        "placeAllowed", facts.placeAllowed(),
                        "datesInsideRound", facts.datesInsideRound(),
                        "budgetAgrees", facts.budgetAgrees()))
                .evaluate()
                .collectEntries("failedRule");
    }
}
