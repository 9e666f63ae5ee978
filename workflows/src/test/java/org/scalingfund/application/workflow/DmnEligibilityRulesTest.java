package org.scalingfund.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.application.EligibilityFacts;
import org.scalingfund.base.workflow.TestEngine;

/** The yes-or-no rules of a fund. */
class DmnEligibilityRulesTest {
    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of());

    @Test
    void anApplicationThatMeetsEveryRuleIsEligible() {
        assertThat(rules().failedBy(facts("50000.00", true, true, true, true))).isEmpty();
    }

    @Test
    void theLeastAndTheMostAreThemselvesAllowed() {
        assertThat(rules().failedBy(facts("10000", true, true, true, true))).isEmpty();
        assertThat(rules().failedBy(facts("100000.00", true, true, true, true))).isEmpty();
    }

    @Test
    void aPennyTooLittleOrTooMuchIsNot() {
        assertThat(rules().failedBy(facts("9999.99", true, true, true, true))).containsExactly("AMOUNT_BELOW_LEAST");
        assertThat(rules().failedBy(facts("100000.01", true, true, true, true))).containsExactly("AMOUNT_ABOVE_MOST");
    }

    @Test
    void everyRuleThatSaysNoIsNamedInTheOrderOfTheTable() {
        assertThat(rules().failedBy(facts("1", false, false, false, false)))
                .containsExactly(
                        "AMOUNT_BELOW_LEAST", "KIND_NOT_ALLOWED", "PLACE_OUTSIDE", "DATES_OUTSIDE", "BUDGET_DISAGREES");
    }

    private static DmnEligibilityRules rules() {
        return new DmnEligibilityRules(ENGINE.built());
    }

    private static EligibilityFacts facts(String amount, boolean kind, boolean place, boolean dates, boolean budget) {
        return new EligibilityFacts(
                new BigDecimal(amount),
                new BigDecimal("10000.00"),
                new BigDecimal("100000.00"),
                kind,
                place,
                dates,
                budget);
    }
}
