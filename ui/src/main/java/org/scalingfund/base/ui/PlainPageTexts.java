package org.scalingfund.base.ui;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Texts;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives templates, whose <code>#{key}</code> asks Spring for messages, the same texts as views have. */
@Component("messageSource")
class PlainPageTexts implements MessageSource {
    private final Texts texts;

    PlainPageTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String fallback, @Nullable Locale locale) {
        var language = Texts.nearest(Objects.requireNonNullElse(locale, Texts.ENGLISH));
        return texts.find(code, language).isPresent()
                ? texts.get(code, language, args == null ? new Object[0] : args)
                : fallback;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        var text = getMessage(code, args, null, locale);
        if (text == null) {
            throw new NoSuchMessageException(code, Objects.requireNonNullElse(locale, Texts.ENGLISH));
        }
        return text;
    }

    @Override
    public String getMessage(MessageSourceResolvable asked, @Nullable Locale locale) {
        var codes = asked.getCodes();
        for (var code : codes == null ? new String[0] : codes) {
            var text = getMessage(code, asked.getArguments(), null, locale);
            if (text != null) {
                return text;
            }
        }
        var fallback = asked.getDefaultMessage();
        if (fallback == null) {
            throw new NoSuchMessageException(codes == null || codes.length == 0 ? "" : codes[codes.length - 1]);
        }
        return fallback;
    }
}
