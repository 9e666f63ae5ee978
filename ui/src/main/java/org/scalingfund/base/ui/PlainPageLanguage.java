package org.scalingfund.base.ui;

import java.util.Locale;
import org.scalingfund.base.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Pages without a session follow the same choice of language as views. */
@Configuration(proxyBeanMethods = false)
class PlainPageLanguage {
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(SessionWords.COOKIE);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(request ->
                Texts.nearest(request.getHeader("Accept-Language") == null ? Locale.UK : request.getLocale()));
        return resolver;
    }
}
