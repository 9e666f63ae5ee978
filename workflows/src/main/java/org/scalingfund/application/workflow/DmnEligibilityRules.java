package org.scalingfund.application.workflow;

import java.util.List;
import java.util.Map;
import org.scalingfund.application.EligibilityFacts;
import org.scalingfund.application.EligibilityRules;
import org.scalingfund.base.workflow.Engine;
import org.springframework.stereotype.Component;

/** Asks {@code eligibility.dmn}. */
@Component
class DmnEligibilityRules implements EligibilityRules {
    static final String KEY = "eligibility";

    private final Engine engine;

    DmnEligibilityRules(Engine engine) {
        this.engine = engine;
    }

    @Override
    public List<List<String>> failedByEach(List<EligibilityFacts> each) {
        return engine.asOne(() -> {
            var table = engine.models()
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(KEY)
                    .withoutTenantId()
                    .latestVersion()
                    .singleResult()
                    .getId();
            return each.stream().map(facts -> failedBy(facts, table)).toList();
        });
    }

    private List<String> failedBy(EligibilityFacts facts, String table) {
        return engine.decisions()
                .evaluateDecisionTableById(table)
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
