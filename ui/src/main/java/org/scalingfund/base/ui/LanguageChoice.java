package org.scalingfund.base.ui;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** The language that this browser is spoken to in, kept in its cookie. */
@Component
public class LanguageChoice {
    private static final Duration KEPT = Duration.ofDays(365);

    /** Takes {@code language} unless this browser has one already. */
    public void suggest(Locale language) {
        var request = request();
        if (request != null && WebUtils.getCookie(request.getRequest(), SessionWords.COOKIE) == null) {
            choose(language);
        }
    }

    public void choose(Locale language) {
        var request = request();
        if (request == null || request.getResponse() == null) {
            return;
        }
        var cookie = new Cookie(SessionWords.COOKIE, Texts.nearest(language).toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        request.getResponse().addCookie(cookie);
    }

    private static @Nullable ServletRequestAttributes request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes
                : null;
    }
}
