package org.scalingfund.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void nothingAndSpacesAreNoWords() {
        assertThat(Words.count("")).isZero();
        assertThat(Words.count(" \n\t\u00a0")).isZero();
    }

    @Test
    void hyphensApostrophesAndSlashesDoNotPartAWord() {
        assertThat(Words.count("A well-known co-op didn't spend £1,200.50 in 2026/27."))
                .isEqualTo(8);
    }

    @Test
    void dashesAndBulletsStandingAloneAreNoWords() {
        assertThat(Words.count("• care – at home —")).isEqualTo(3);
    }

    @Test
    void anySpaceAndAnyScriptCounts() {
        assertThat(Words.count("Tŷ\u00a0Hafan\u2003gofal\r\nплан")).isEqualTo(4);
    }
}
