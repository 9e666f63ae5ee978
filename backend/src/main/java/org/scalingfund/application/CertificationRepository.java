package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.CERTIFICATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Who was asked to certify what. Whoever changes anything has locked the application's row. */
@Repository
class CertificationRepository {
    private final DSLContext db;
    private final InstantSource clock;

    CertificationRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One that waits for its certifier; {@code asker} is whoever gave it to them, who may have left since. */
    record Open(UUID id, PersonId asker, boolean askerMaySign, PersonId certifier, String certifierName) {}

    Optional<Open> open(ApplicationId application) {
        return db.select(
                        CERTIFICATION.ID,
                        CERTIFICATION.ASKED_BY.convertFrom(PersonId::new),
                        actsFor(
                                CERTIFICATION.ASKED_BY,
                                ORGANISATION_MEMBER.CAPACITY.ne(Draft.Capacity.CONTRIBUTOR.name())),
                        CERTIFICATION.CERTIFIER.convertFrom(PersonId::new),
                        PERSON.NAME)
                .from(CERTIFICATION)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(CERTIFICATION.APPLICATION_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CERTIFICATION.CERTIFIER))
                .where(CERTIFICATION.APPLICATION_ID.eq(application.value()))
                .and(CERTIFICATION.OUTCOME.isNull())
                .fetchOptional(mapping(Open::new));
    }

    /** The last one, whatever came of it. */
    Optional<Certification> latest(ApplicationId application, PersonId reader) {
        var asker = PERSON.as("asker");
        return db.select(
                        asker.NAME,
                        CERTIFICATION.ASKED_AT,
                        PERSON.NAME,
                        actsFor(CERTIFICATION.CERTIFIER, noCondition()),
                        field(CERTIFICATION.CERTIFIER.eq(reader.value())),
                        CERTIFICATION.OUTCOME.convertFrom(
                                name -> name == null ? null : Certification.Outcome.valueOf(name)),
                        CERTIFICATION.REASONS)
                .from(CERTIFICATION)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(CERTIFICATION.APPLICATION_ID))
                .join(asker)
                .on(asker.ID.eq(CERTIFICATION.ASKED_BY))
                .join(PERSON)
                .on(PERSON.ID.eq(CERTIFICATION.CERTIFIER))
                .where(CERTIFICATION.APPLICATION_ID.eq(application.value()))
                .orderBy(CERTIFICATION.ASKED_AT.desc(), CERTIFICATION.ID.desc())
                .limit(1)
                .fetchOptional(mapping(Certification::new));
    }

    /** Everybody else who acts for the organisation. */
    List<Certifier> certifiers(ApplicationId application, PersonId asker) {
        return db.select(PERSON.ID.convertFrom(PersonId::new), PERSON.NAME, ORGANISATION_MEMBER.CAPACITY)
                .from(ORGANISATION_MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(ORGANISATION_MEMBER.PERSON_ID))
                .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(select(APPLICATION.ORGANISATION_ID)
                        .from(APPLICATION)
                        .where(APPLICATION.ID.eq(application.value()))))
                .and(PERSON.ID.ne(asker.value()))
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(mapping(Certifier::new));
    }

    void insert(ApplicationId application, PersonId asker, PersonId certifier) {
        db.insertInto(CERTIFICATION)
                .set(CERTIFICATION.ID, UUID.randomUUID())
                .set(CERTIFICATION.APPLICATION_ID, application.value())
                .set(CERTIFICATION.ASKED_BY, asker.value())
                .set(CERTIFICATION.ASKED_AT, clock.instant())
                .set(CERTIFICATION.DECLARED, true)
                .set(CERTIFICATION.CERTIFIER, certifier.value())
                .execute();
    }

    /** Guarded by the wait it ends, so that it ends once. */
    boolean end(ApplicationId application, Certification.Outcome outcome, Instant at, @Nullable String reasons) {
        return db.update(CERTIFICATION)
                        .set(CERTIFICATION.OUTCOME, outcome.name())
                        .set(CERTIFICATION.DECIDED_AT, at)
                        .set(CERTIFICATION.REASONS, reasons)
                        .where(CERTIFICATION.APPLICATION_ID.eq(application.value()))
                        .and(CERTIFICATION.OUTCOME.isNull())
                        .execute()
                == 1;
    }

    /** Nobody certifies it any more; nothing happens when nobody was asked. */
    void lapse(ApplicationId application) {
        end(application, Certification.Outcome.LAPSED, clock.instant(), null);
    }

    private static Field<Boolean> actsFor(Field<UUID> person, Condition how) {
        return field(exists(selectOne()
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(APPLICATION.ORGANISATION_ID))
                .and(ORGANISATION_MEMBER.PERSON_ID.eq(person))
                .and(how)));
    }
}
