package org.scalingfund.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Texts;
import org.springframework.core.io.ClassPathResource;

/** Whatever rule the stage gate follows, it can be read why. */
class StageGateWordsTest {
    private static final Pattern RULE = Pattern.compile("_ruleOutput\"><text>\"([A-Z_]+)\"</text>");

    @Test
    void everyRuleOfTheStageGateHasItsReasonInWords() throws Exception {
        var model = new ClassPathResource("decisions/stageGate.dmn").getContentAsString(StandardCharsets.UTF_8);
        var rules = RULE.matcher(model)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        var texts = new Texts();

        assertThat(rules).hasSize(10);
        for (var language : Texts.languages()) {
            assertThat(rules)
                    .allSatisfy(rule -> assertThat(texts.find("stage-gate.rule." + rule, language))
                            .as(rule)
                            .isPresent());
        }
    }
}
