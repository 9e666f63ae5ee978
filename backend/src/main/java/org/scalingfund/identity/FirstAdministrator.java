package org.scalingfund.identity;

import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invites the first platform administrator of a new installation: whoever {@code scalingfund.administrator} names gets
 * a link by mail to choose a password. Later starts change nothing.
 */
@Component
class FirstAdministrator {
    private final String email;
    private final PersonRepository repository;
    private final People people;
    private final PersonMail mail;
    private final Standpoints standpoints;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            @Value("${scalingfund.administrator:}") String email,
            PersonRepository repository,
            People people,
            PersonMail mail,
            Standpoints standpoints,
            PlatformTransactionManager transactions) {
        this.email = email;
        this.repository = repository;
        this.people = people;
        this.mail = mail;
        this.standpoints = standpoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (email.isBlank()) {
            return;
        }
        var address = EmailAddress.parse(email)
                .orElseThrow(() -> new IllegalStateException("scalingfund.administrator is not an e-mail address"));
        standpoints.run(Standpoint.NOWHERE, () -> transaction.executeWithoutResult(_ -> invite(address)));
    }

    private void invite(EmailAddress address) {
        if (repository.hasPlatformAdministrator()) {
            return;
        }
        var guest = new Person(PersonId.random(), address.value(), address.value(), Texts.ENGLISH, false);
        if (repository.insert(guest, Passwords.NONE, true)) {
            mail.write(guest.id(), "identity.first-administrator", people.wayIn(guest, "/"));
        }
    }
}
