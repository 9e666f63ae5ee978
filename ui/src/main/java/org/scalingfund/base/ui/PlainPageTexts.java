package org.scalingfund.base.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Texts;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** Gives templates ({@code #{key}}) the same texts as views and mails have. */
final class PlainPageTexts implements MessageSource {
    private final Texts texts;

    PlainPageTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        return texts.find(key, orEnglish(locale)).isPresent() ? getMessage(key, arguments, locale) : otherwise;
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        return texts.get(key, orEnglish(locale), arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String getMessage(MessageSourceResolvable asked, @Nullable Locale locale) {
        var keys = asked.getCodes();
        for (var key : keys == null ? new String[0] : keys) {
            if (texts.find(key, orEnglish(locale)).isPresent()) {
                return getMessage(key, asked.getArguments(), locale);
            }
        }
        var otherwise = asked.getDefaultMessage();
        if (otherwise == null) {
            throw new NoSuchMessageException(String.valueOf(asked));
        }
        return otherwise;
    }

    private static Locale orEnglish(@Nullable Locale locale) {
        return locale == null ? Texts.ENGLISH : locale;
    }
}
