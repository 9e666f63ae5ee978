package org.scalingfund.base.ui;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Pages that are drawn whole on the server: the same texts as views, and a language that an address can choose. */
@Configuration(proxyBeanMethods = false)
class PlainPages implements WebMvcConfigurer {
    /** {@code ?lang=cy} chooses Welsh, for this page and from then on. */
    static final String LANGUAGE = "lang";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName(LANGUAGE);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}
