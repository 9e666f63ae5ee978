package org.scalingfund.notification;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.PersonMail;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** Mail to people, written in the transaction that causes it and sent after; nothing is sent for what is undone. */
@Component
public class Outbox implements PersonMail {
    private final OutboxRepository repository;
    private final Texts texts;
    private final Departure departure;

    Outbox(OutboxRepository repository, Texts texts, Departure departure) {
        this.repository = repository;
        this.texts = texts;
        this.departure = departure;
    }

    /**
     * Writes to one person in their language: the texts {@code mail.<key>.subject} and {@code mail.<key>.body}, with
     * {@code arguments} in the places {0}, {1} and so on.
     */
    @Override
    public void write(PersonId person, String key, Object... arguments) {
        write(List.of(repository.recipient(person)), key, arguments);
    }

    /** The same with dates and amounts written in the reader's language. */
    public void write(PersonId person, String key, Function<Formats, List<String>> arguments) {
        write(List.of(repository.recipient(person)), key, arguments);
    }

    /** The same to each of these people, in one statement however many they are. */
    public void writeToEach(Collection<PersonId> people, String key, Object... arguments) {
        repository.insertForEach(
                people,
                language -> texts.get("mail." + key + ".subject", language, arguments),
                language -> texts.get("mail." + key + ".body", language, arguments),
                departure.happens());
    }

    /** The same to everybody who acts for an organisation. */
    public void writeToAll(OrganisationId organisation, String key, Object... arguments) {
        write(repository.recipientsOf(List.of(organisation)), key, arguments);
    }

    /** The same with dates and amounts written in each reader's language. */
    public void writeToAll(OrganisationId organisation, String key, Function<Formats, List<String>> arguments) {
        writeToAll(List.of(organisation), key, arguments);
    }

    /** The same to everybody who acts for one of these organisations, once to whoever acts for several. */
    public void writeToAll(
            Collection<OrganisationId> organisations, String key, Function<Formats, List<String>> arguments) {
        write(repository.recipientsOf(organisations), key, arguments);
    }

    private void write(List<Recipient> recipients, String key, Function<Formats, List<String>> arguments) {
        for (var recipient : recipients) {
            var written = arguments.apply(Formats.of(recipient.language()));
            write(List.of(recipient), key, written.toArray());
        }
    }

    private void write(List<Recipient> recipients, String key, Object... arguments) {
        for (var recipient : recipients) {
            repository.insert(
                    recipient,
                    texts.get("mail." + key + ".subject", recipient.language(), arguments),
                    texts.get("mail." + key + ".body", recipient.language(), arguments),
                    departure.happens());
        }
    }

    record Recipient(PersonId person, String email, Locale language) {}
}
