package org.scalingfund.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void argumentsStandWhereTheirNumberIs() {
        assertThat(texts.get("base.time.in.days.other", Texts.ENGLISH, 1200)).isEqualTo("in 1,200 days");
    }

    @Test
    void aTextInsideAnotherIsInItsLanguage() {
        var type = new TextKey("form.type.DATE");

        assertThat(texts.get("form.fault.number", Texts.ENGLISH, "Q4", type, "*"))
                .startsWith("Q4 is a date: ");
        assertThat(texts.get("form.fault.number", Texts.WELSH, "Q4", type, "*")).startsWith("Mae Q4 yn ddyddiad: ");
    }

    @Test
    void anyEnglishIsOursAndAnythingUnknownIsEnglish() {
        assertThat(Texts.nearest(Locale.US)).isEqualTo(Texts.ENGLISH);
        assertThat(Texts.nearest(Locale.of("cy"))).isEqualTo(Texts.WELSH);
        assertThat(Texts.nearest(Locale.FRANCE)).isEqualTo(Texts.ENGLISH);
    }

    @Test
    void aKeyWithoutTextShowsItself() {
        assertThat(texts.get("no.such.key", Texts.ENGLISH)).isEqualTo("no.such.key");
    }
}
