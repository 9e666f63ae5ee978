package org.scalingfund.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scalingfund.base.Texts;
import org.springframework.stereotype.Component;

/** Gives views the same texts as mails and plain pages have. */
@Component
class ViewTexts implements I18NProvider {
    private final transient Texts texts;

    ViewTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.languages();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(key, locale, params);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return texts.all(locale);
    }

    Texts texts() {
        return texts;
    }
}
