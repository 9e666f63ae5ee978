package org.scalingfund.base.workflow;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.core.io.ClassPathResource;

/** The decision tables alone. */
class DecisionsTest {
    static final List<String> DECISIONS = TestEngine.DECISIONS;

    private static final List<Object> YES_AND_NO = List.of(true, false);
    private static final Map<String, Map<String, List<Object>>> GRIDS = Map.of(
            "eligibility",
            Map.of(
                    "amount", List.of(9, 10, 50, 100, 101),
                    "leastAward", List.of(10),
                    "mostAward", List.of(100),
                    "organisationKindAllowed", YES_AND_NO,
                    "placeAllowed", YES_AND_NO,
                    "datesInsideRound", YES_AND_NO,
                    "budgetAgrees", YES_AND_NO),
            "discrepancy",
            Map.of(
                    "widestRange", List.of(0, 3, 4, 5, 6, 10),
                    "standardDeviation", List.of(0.0, 14.9, 15.0, 50.0),
                    "assessorAdded", YES_AND_NO),
            "fundingLine",
            Map.of("aboveThreshold", YES_AND_NO, "fitsBudget", YES_AND_NO),
            "stageGate",
            Map.of(
                    "stage",
                            List.of("MOBILISING", "DESIGNING", "DEVELOPING", "INTEGRATING", "GROWING", "SYSTEM_CHANGE"),
                    "verifiedLevel", List.of(0, 1, 2, 3, 4, 5),
                    "adopters", List.of(0, 1, 2, 9),
                    "sustainedFunding", YES_AND_NO,
                    "redConditions", List.of(0, 3, 4, 18),
                    "unacceptableHarm", YES_AND_NO));

    private final Set<String> hit = new HashSet<>();
    private final DmnEngine engine = engine();

    @ParameterizedTest
    @FieldSource("DECISIONS")
    void everyInputHasOneAnswerAndEveryRuleIsUsed(String decision) {
        var model = read(decision);
        var table = parse(decision, model);
        for (var facts : everyMixOf(GRIDS.getOrDefault(decision, Map.of()))) {
            var answers = engine.evaluateDecisionTable(table, facts);
            if (!decision.equals("eligibility")) {
                assertThat(answers).as("%s of %s", decision, facts).hasSize(1);
            }
        }
        assertThat(hit)
                .isEqualTo(model.getModelElementsByType(Rule.class).stream()
                        .map(Rule::getId)
                        .collect(toSet()));
    }

    @ParameterizedTest
    @FieldSource("DECISIONS")
    void everyTableCanBeReadByPeopleAndIsForgottenAfterFiveYears(String decision) {
        var model = read(decision);
        assertThat(model.getModelElementsByType(Decision.class)).singleElement().satisfies(only -> {
            assertThat(only.getId()).isEqualTo(decision);
            assertThat(only.getName()).isNotBlank();
            assertThat(only.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
        });
        assertThat(model.getModelElementsByType(Rule.class))
                .allSatisfy(rule ->
                        assertThat(rule.getDescription().getTextContent()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 14.9, false, NONE",
        "4, 14.9, false, MODERATE",
        "3, 15.0, false, MODERATE",
        "4, 15.0, false, ADD_ASSESSOR",
        "6, 0.0, false, ADD_ASSESSOR",
        "6, 20.0, true, MODERATE",
        "3, 15.0, true, MODERATE",
        "3, 14.9, true, NONE",
    })
    void scoresThatLieApartAreReconciled(int range, double deviation, boolean added, String expected) {
        assertThat(discrepancy(Map.of("widestRange", range, "standardDeviation", deviation, "assessorAdded", added)))
                .isEqualTo(expected);
    }

    @Test
    void beforeTheFirstAllocationNobodyWasAdded() {
        assertThat(discrepancy(Map.of("widestRange", 7, "standardDeviation", 0.0)))
                .isEqualTo("ADD_ASSESSOR");
    }

    @ParameterizedTest
    @CsvSource({
        // stage, level, adopters, sustained funding, red conditions, harm
        "GROWING, 5, 9, true, 0, true, STOP, UNACCEPTABLE_HARM",
        "DEVELOPING, 2, 0, false, 4, false, ADAPT, MANY_BARRIERS",
        "INTEGRATING, 4, 0, true, 3, false, MAINSTREAM, PROVEN_AND_SUSTAINED",
        "MOBILISING, 0, 0, false, 0, false, SCALE, READY_TO_DESIGN",
        "DESIGNING, 0, 0, false, 0, false, EXTEND_PILOT, NOT_ENOUGH_EVIDENCE",
        "DESIGNING, 1, 0, false, 0, false, SCALE, READY_TO_DEVELOP",
        "DEVELOPING, 1, 0, false, 0, false, EXTEND_PILOT, NOT_ENOUGH_EVIDENCE",
        "DEVELOPING, 2, 0, false, 3, false, SCALE, READY_TO_INTEGRATE",
        "INTEGRATING, 2, 5, false, 0, false, EXTEND_PILOT, NOT_ENOUGH_EVIDENCE",
        "INTEGRATING, 3, 0, false, 0, false, SCALE, READY_TO_GROW",
        "GROWING, 3, 5, false, 0, false, EXTEND_PILOT, NOT_ENOUGH_EVIDENCE",
        "GROWING, 4, 1, false, 0, false, EXTEND_PILOT, TOO_FEW_ADOPTERS",
        "GROWING, 4, 2, false, 0, false, SCALE, READY_TO_CHANGE_THE_SYSTEM",
        "SYSTEM_CHANGE, 5, 9, false, 0, false, SCALE, READY_TO_CHANGE_THE_SYSTEM",
    })
    void theStageGateSaysWhatComesNextAndWhy(
            String stage, int level, int adopters, boolean sustained, int red, boolean harm, String next, String why) {
        Map<String, Object> facts = Map.of(
                "stage", stage,
                "verifiedLevel", level,
                "adopters", adopters,
                "sustainedFunding", sustained,
                "redConditions", red,
                "unacceptableHarm", harm);

        var answer = engine.evaluateDecisionTable(parse("stageGate", read("stageGate")), facts)
                .getSingleResult()
                .getEntryMap();

        assertThat(answer).isEqualTo(Map.of("recommendation", next, "rule", why));
    }

    private String discrepancy(Map<String, Object> facts) {
        return engine.evaluateDecisionTable(parse("discrepancy", read("discrepancy")), facts)
                .getSingleResult()
                .getSingleEntry();
    }

    private DmnEngine engine() {
        var options = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        options.getCustomPostDecisionTableEvaluationListeners()
                .add(evaluated -> evaluated.getMatchingRules().forEach(rule -> hit.add(rule.getId())));
        return options.buildEngine();
    }

    private DmnDecision parse(String decision, DmnModelInstance model) {
        return engine.parseDecision(decision, model);
    }

    private static DmnModelInstance read(String decision) {
        try (var file = new ClassPathResource("decisions/%s.dmn".formatted(decision)).getInputStream()) {
            return Dmn.readModelFromStream(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<Map<String, Object>> everyMixOf(Map<String, List<Object>> grid) {
        List<Map<String, Object>> mixes = List.of(Map.of());
        for (var input : grid.entrySet()) {
            var longer = new ArrayList<Map<String, Object>>();
            for (var mix : mixes) {
                for (var value : input.getValue()) {
                    var more = new HashMap<>(mix);
                    more.put(input.getKey(), value);
                    longer.add(more);
                }
            }
            mixes = longer;
        }
        return mixes;
    }
}
