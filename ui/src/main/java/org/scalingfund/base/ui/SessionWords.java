package org.scalingfund.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.scalingfund.base.Texts;
import org.springframework.stereotype.Component;

/** Each page in the language its reader chose, also where the framework speaks: session ended, connection lost. */
@Component
class SessionWords implements VaadinServiceInitListener {
    static final String COOKIE = "scaling-fund-language";

    private final transient Texts texts;

    SessionWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent started) {
        var service = started.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(begun -> begun.getSession().setErrorHandler(new FailedDeeds()));
        started.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(page.getVaadinRequest()).getLanguage()));
        service.addUIInitListener(opened -> speak(opened.getUI()));
    }

    private void speak(UI page) {
        page.setLocale(language(VaadinRequest.getCurrent()));
        var lost = page.getReconnectDialogConfiguration();
        lost.setDialogText(texts.get("base.connection.lost", page.getLocale()));
        lost.setDialogTextGaveUp(texts.get("base.connection.gave-up", page.getLocale()));
    }

    /** What the reader chose, else the nearest to what the browser asks for. */
    private static Locale language(VaadinRequest request) {
        return chosen(request).orElseGet(() -> Texts.nearest(request.getLocale()));
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .map(Locale::forLanguageTag)
                        .map(Texts::nearest)
                        .findFirst();
    }

    private SystemMessages messages(SystemMessagesInfo reader) {
        var locale = Texts.nearest(reader.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get("base.session.ended", locale));
        messages.setSessionExpiredMessage(texts.get("base.session.ended.what-to-do", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get("base.error.title", locale));
        messages.setInternalErrorMessage(texts.get("base.session.broken.what-to-do", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get("base.cookies.off", locale));
        messages.setCookiesDisabledMessage(texts.get("base.cookies.off.what-to-do", locale));
        return messages;
    }
}
