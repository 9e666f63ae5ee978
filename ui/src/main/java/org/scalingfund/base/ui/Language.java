package org.scalingfund.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Texts;

/** The language of the page that is being drawn: its formats, and the words that go with numbers and times. */
public final class Language {
    private Language() {}

    public static Locale locale() {
        var page = UI.getCurrent();
        return Texts.nearest(page == null ? Texts.ENGLISH : page.getLocale());
    }

    public static Formats formats() {
        return Formats.of(locale());
    }

    public static String text(String key, Object... args) {
        return texts().get(key, locale(), args);
    }

    /** The text for a number of things; the number is argument 0. */
    public static String count(String key, long number, Object... more) {
        return texts().count(key, locale(), number, more);
    }

    /** "in 3 days", "2 hours ago" */
    public static String fromNow(Instant moment, Instant now) {
        return formats().fromNow(moment, now, texts());
    }

    /** A text as it is written, for words that the browser fills in. */
    static Optional<String> template(String key) {
        return texts().find(key, locale());
    }

    private static Texts texts() {
        var provider = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        if (provider instanceof ViewTexts views) {
            return views.texts();
        }
        throw new IllegalStateException("The texts of views come from " + ViewTexts.class.getName());
    }
}
