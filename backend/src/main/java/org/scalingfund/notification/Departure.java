package org.scalingfund.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether a mail that is written now is ever sent. Where people read it in the developers' mailbox instead, it is not,
 * also when an SMTP server is configured later: nobody shall get months of trying out at once. Without either it waits.
 */
@Component
class Departure {
    private final ObjectProvider<Mailer> mailer;
    private final ObjectProvider<DeveloperMailbox> mailbox;

    Departure(ObjectProvider<Mailer> mailer, ObjectProvider<DeveloperMailbox> mailbox) {
        this.mailer = mailer;
        this.mailbox = mailbox;
    }

    boolean happens() {
        return mailer.getIfAvailable() != null || mailbox.getIfAvailable() == null;
    }
}
