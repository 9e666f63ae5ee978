package org.scalingfund.notification.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Ids;
import org.scalingfund.notification.DeveloperMailbox;
import org.scalingfund.notification.Mail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All mail that would have been sent, newest first; not found where mail is really sent. */
@Controller
class DeveloperMailPage {
    private static final int PAGE = 25;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final ObjectProvider<DeveloperMailbox> mailbox;

    DeveloperMailPage(ObjectProvider<DeveloperMailbox> mailbox) {
        this.mailbox = mailbox;
    }

    /** A mail as the page shows it. */
    record Shown(String to, String subject, String at, List<Part> body) {}

    /** A stretch of text, or a link. */
    record Part(String text, boolean link) {}

    @GetMapping("/developer/mail")
    String show(@RequestParam(required = false) @Nullable String before, Model model) {
        var mails = Optional.ofNullable(mailbox.getIfAvailable())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .latest(before == null ? null : Ids.parse(before).orElse(null), PAGE + 1);
        var shown = mails.subList(0, Math.min(PAGE, mails.size()));
        var formats = Formats.of(LocaleContextHolder.getLocale());
        model.addAttribute(
                "mails", shown.stream().map(mail -> shown(mail, formats)).toList());
        if (mails.size() > PAGE) {
            model.addAttribute("more", shown.getLast().id());
        }
        return "notification/developer-mail";
    }

    private static Shown shown(Mail mail, Formats formats) {
        return new Shown(mail.recipient(), mail.subject(), formats.dateTime(mail.writtenAt()), parts(mail.body()));
    }

    private static List<Part> parts(String body) {
        var parts = new ArrayList<Part>();
        var found = LINK.matcher(body);
        var end = 0;
        while (found.find()) {
            parts.add(new Part(body.substring(end, found.start()), false));
            parts.add(new Part(found.group(), true));
            end = found.end();
        }
        parts.add(new Part(body.substring(end), false));
        return parts;
    }
}
