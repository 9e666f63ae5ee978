package org.scalingfund.base.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scalingfund.base.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What {@code layout.html} draws around every plain page; templates know it as {@code frame}. */
@ControllerAdvice(annotations = Controller.class)
class PlainPageFrame {

    record Frame(String language, boolean signedIn, List<OtherLanguage> otherLanguages) {}

    /** A link to the page shown, in another language, called by its own name. */
    record OtherLanguage(String code, String name, String link) {}

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        var shown = Texts.nearest(LocaleContextHolder.getLocale());
        var others = new ArrayList<OtherLanguage>();
        for (var language : Texts.languages()) {
            if (!language.equals(shown)) {
                others.add(new OtherLanguage(language.getLanguage(), ownName(language), link(request, language)));
            }
        }
        return new Frame(shown.getLanguage(), request.getUserPrincipal() != null, others);
    }

    private static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Keeps what else the address says, such as the filters of a list. */
    private static String link(HttpServletRequest request, Locale language) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var query = request.getQueryString();
        return UriComponentsBuilder.fromPath(failed instanceof String address ? address : request.getRequestURI())
                .query(query)
                .replaceQueryParam(PlainPages.LANGUAGE, language.getLanguage())
                .build()
                .toUriString();
    }
}
