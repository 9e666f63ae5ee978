package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scalingfund.base.Texts;
import tools.jackson.databind.json.JsonMapper;

class RoundTemplatesTest {
    private final RoundTemplates templates = new RoundTemplates(new JsonMapper());
    private final Texts texts = new Texts();

    @ParameterizedTest
    @ValueSource(strings = {"adult-social-care", "childrens-services"})
    void aTemplateHasAllThatARoundNeeds(String key) {
        var template = templates.find(key).orElseThrow();
        var form = template.form().form();

        assertThat(form.weights()).isEqualTo(100);
        assertThat(form.sections())
                .hasSize(5)
                .allSatisfy(section -> assertThat(section.questions()).isNotEmpty());
        assertThat(form.questions()).hasSizeBetween(12, 16);
        assertThat(form.criteria()).allSatisfy(criterion -> {
            assertThat(Bands.gaps(criterion.bands(), template.scoring().scale()))
                    .isEmpty();
            assertThat(Bands.overlaps(criterion.bands(), template.scoring().scale()))
                    .isEmpty();
            assertThat(criterion.questions()).isNotEmpty();
        });
        assertThat(Effort.of(form.questions())).isBetween(Duration.ofHours(8), Duration.ofHours(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "cy-GB"})
    void aTemplateHasANameInBothLanguages(String language) {
        assertThat(templates.keys())
                .allSatisfy(
                        key -> assertThat(texts.find("fund.template." + key + ".name", Locale.forLanguageTag(language)))
                                .isPresent());
    }
}
