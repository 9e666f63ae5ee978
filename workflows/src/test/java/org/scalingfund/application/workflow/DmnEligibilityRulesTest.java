package org.scalingfund.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.application.EligibilityFacts;
import org.scalingfund.application.EligibilityPoint;
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

    @Test
    void severalAreAnsweredInTheirOrder() {
        assertThat(rules().failedByEach(List.of(
                        facts("1", true, true, true, true),
                        facts("50000", true, true, true, true),
                        facts("50000", true, false, true, true))))
                .containsExactly(List.of("AMOUNT_BELOW_LEAST"), List.of(), List.of("PLACE_OUTSIDE"));
        assertThat(rules().failedByEach(List.of())).isEmpty();
    }

    @Test
    void everyRuleOfTheTableIsAboutOnePoint() {
        var table = Dmn.readModelFromStream(
                Objects.requireNonNull(getClass().getResourceAsStream("/decisions/eligibility.dmn")));

        assertThat(table.getModelElementsByType(Rule.class))
                .flatExtracting(rule -> rule.getOutputEntries().stream()
                        .map(output -> output.getTextContent().strip().replace("\"", ""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Stream.of(EligibilityPoint.values())
                        .flatMap(point -> point.rules().stream())
                        .toList());
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
