package org.scalingfund.notification;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.uuid;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.OUTBOX;
import static org.scalingfund.db.Tables.PERSON;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectJoinStep;
import org.scalingfund.base.Ids;
import org.scalingfund.base.Texts;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class OutboxRepository {
    private final DSLContext db;
    private final InstantSource clock;

    OutboxRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    Outbox.Recipient recipient(PersonId person) {
        return recipients().where(PERSON.ID.eq(person.value())).fetchSingle(mapping(Outbox.Recipient::new));
    }

    List<Outbox.Recipient> recipientsOf(Collection<OrganisationId> organisations) {
        return recipients()
                .where(PERSON.ID.in(select(ORGANISATION_MEMBER.PERSON_ID)
                        .from(ORGANISATION_MEMBER)
                        .where(ORGANISATION_MEMBER.ORGANISATION_ID.in(organisations.stream()
                                .map(OrganisationId::value)
                                .toList()))))
                .orderBy(PERSON.ID)
                .fetch(mapping(Outbox.Recipient::new));
    }

    /** {@code leaves} is false for what is only kept to be looked at. */
    void insert(Outbox.Recipient recipient, String subject, String body, boolean leaves) {
        var now = clock.instant();
        db.insertInto(OUTBOX)
                .set(OUTBOX.ID, Ids.random())
                .set(OUTBOX.PERSON_ID, recipient.person().value())
                .set(OUTBOX.RECIPIENT, recipient.email())
                .set(OUTBOX.SUBJECT, subject)
                .set(OUTBOX.BODY, body)
                .set(OUTBOX.CREATED_AT, now)
                .set(OUTBOX.NEXT_TRY_AT, leaves ? now : null)
                .execute();
    }

    void insertForEach(
            Collection<PersonId> people,
            Function<Locale, String> subject,
            Function<Locale, String> body,
            boolean leaves) {
        var now = clock.instant();
        db.insertInto(
                        OUTBOX,
                        OUTBOX.ID,
                        OUTBOX.PERSON_ID,
                        OUTBOX.RECIPIENT,
                        OUTBOX.SUBJECT,
                        OUTBOX.BODY,
                        OUTBOX.CREATED_AT,
                        OUTBOX.NEXT_TRY_AT)
                .select(select(
                                uuid(),
                                PERSON.ID,
                                PERSON.EMAIL,
                                inTheirLanguage(subject),
                                inTheirLanguage(body),
                                val(now, OUTBOX.CREATED_AT),
                                val(leaves ? now : null, OUTBOX.NEXT_TRY_AT))
                        .from(PERSON)
                        .where(PERSON.ID.eq(
                                any(people.stream().map(PersonId::value).toArray(UUID[]::new)))))
                .execute();
    }

    private static Field<String> inTheirLanguage(Function<Locale, String> text) {
        return when(PERSON.LANGUAGE.eq(Texts.WELSH.getLanguage()), text.apply(Texts.WELSH))
                .otherwise(text.apply(Texts.ENGLISH));
    }

    private SelectJoinStep<Record3<PersonId, String, Locale>> recipients() {
        return db.select(PERSON.ID.convertFrom(PersonId::new), PERSON.EMAIL, PERSON.LANGUAGE.convertFrom(Locale::of))
                .from(PERSON);
    }
}
