package org.scalingfund.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Texts;
import org.springframework.context.NoSuchMessageException;

class PlainPageTextsTest {
    private final PlainPageTexts messages = new PlainPageTexts(new Texts());

    @Test
    void templatesReadTheTextsOfViews() {
        assertThat(messages.getMessage("base.save.saved", new Object[] {"12:04"}, Locale.UK))
                .isEqualTo("Saved 12:04");
        assertThat(messages.getMessage("base.continue", null, Texts.WELSH)).isEqualTo("Parhau");
    }

    @Test
    void aTextOfALibraryThatWeDoNotHaveKeepsTheLibrarysWords() {
        assertThat(messages.getMessage("no.such.text", null, "Theirs", Locale.UK))
                .isEqualTo("Theirs");
        assertThatThrownBy(() -> messages.getMessage("no.such.text", null, Locale.UK))
                .isInstanceOf(NoSuchMessageException.class);
    }
}
