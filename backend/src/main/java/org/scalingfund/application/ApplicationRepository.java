package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_PARTNER;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.OWN_APPLICATION;
import static org.scalingfund.db.Tables.ROUND;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record8;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationRepository {
    private final DSLContext db;
    private final InstantSource clock;

    ApplicationRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Not submitted yet, be it with its writers or with whoever certifies it. */
    static Condition isBeingWritten() {
        return APPLICATION.STATUS.in(ApplicationStatus.DRAFT.name(), ApplicationStatus.CERTIFYING.name());
    }

    /** A round that takes applications at this moment. */
    record OpenRound(RoundId id, String code, String title, int nextReference, Instant closesAt) {}

    /** Whose the application is: everybody's who acts for its organisation or for one that takes part in it. */
    static Condition writtenBy(PersonId person) {
        return APPLICATION
                .ORGANISATION_ID
                .in(organisationsOf(person))
                .or(APPLICATION.ID.in(select(APPLICATION_PARTNER.APPLICATION_ID)
                        .from(APPLICATION_PARTNER)
                        .where(APPLICATION_PARTNER.STATUS.eq(PartnerStatus.ACCEPTED.name()))
                        .and(APPLICATION_PARTNER.ORGANISATION_ID.in(organisationsOf(person)))));
    }

    private static Select<Record1<UUID>> organisationsOf(PersonId person) {
        return select(ORGANISATION_MEMBER.ORGANISATION_ID)
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()));
    }

    /** Locked, so that of two colleagues who start at once one finds the other's, and numbers are given once. */
    Optional<OpenRound> lockOpenRound(RoundId round) {
        var now = clock.instant();
        return db.select(
                        ROUND.ID.convertFrom(RoundId::new),
                        ROUND.CODE,
                        ROUND.TITLE,
                        ROUND.NEXT_REFERENCE,
                        ROUND.CLOSES_AT)
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .and(ROUND.STATUS.eq(RoundStatus.OPEN.name()))
                .and(ROUND.CLOSES_AT.ge(now))
                .forNoKeyUpdate()
                .fetchOptional(mapping(OpenRound::new));
    }

    boolean exists(ApplicationId application) {
        return db.fetchExists(APPLICATION, APPLICATION.ID.eq(application.value()));
    }

    boolean isPublished(RoundId round) {
        return db.fetchExists(ROUND, ROUND.ID.eq(round.value()).and(ROUND.PUBLISHED_AT.isNotNull()));
    }

    void countReference(OpenRound round) {
        db.update(ROUND)
                .set(ROUND.NEXT_REFERENCE, round.nextReference() + 1)
                .where(ROUND.ID.eq(round.id().value()))
                .and(ROUND.NEXT_REFERENCE.eq(round.nextReference()))
                .execute();
    }

    Optional<String> nameOfOwn(OrganisationId organisation, PersonId person) {
        return db.select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION.ID.eq(organisation.value()))
                .and(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()))
                .fetchOptional(ORGANISATION.NAME);
    }

    Optional<StartResult.AlreadyStarted> draftOf(OrganisationId organisation, RoundId round) {
        return db.select(APPLICATION.ID.convertFrom(ApplicationId::new), APPLICATION.REFERENCE, APPLICATION.TITLE)
                .from(APPLICATION)
                .where(APPLICATION.ORGANISATION_ID.eq(organisation.value()))
                .and(APPLICATION.ROUND_ID.eq(round.value()))
                .and(isBeingWritten())
                .orderBy(APPLICATION.STARTED_AT, APPLICATION.ID)
                .limit(1)
                .fetchOptional(mapping(StartResult.AlreadyStarted::new));
    }

    /** A draft about to be written down for the first time. */
    record Start(
            ApplicationId id,
            ApplicationReference reference,
            String title,
            OrganisationId organisation,
            String organisationName,
            PersonId by) {}

    void insert(Start start, OpenRound round) {
        var now = clock.instant();
        db.insertInto(APPLICATION)
                .set(APPLICATION.ID, start.id().value())
                .set(APPLICATION.ROUND_ID, round.id().value())
                .set(APPLICATION.ORGANISATION_ID, start.organisation().value())
                .set(APPLICATION.ORGANISATION_NAME, start.organisationName())
                .set(APPLICATION.REFERENCE, start.reference().text())
                .set(APPLICATION.TITLE, start.title())
                .set(APPLICATION.STATUS, ApplicationStatus.DRAFT.name())
                .set(APPLICATION.STARTED_AT, now)
                .set(APPLICATION.STARTED_BY, start.by().value())
                .set(APPLICATION.CLOSES_AT, round.closesAt())
                .execute();
        db.insertInto(OWN_APPLICATION)
                .set(OWN_APPLICATION.APPLICATION_ID, start.id().value())
                .set(OWN_APPLICATION.ORGANISATION_ID, start.organisation().value())
                .set(OWN_APPLICATION.ORGANISATION_NAME, start.organisationName())
                .set(OWN_APPLICATION.REFERENCE, start.reference().text())
                .set(OWN_APPLICATION.TITLE, start.title())
                .set(OWN_APPLICATION.ROUND_TITLE, round.title())
                .set(OWN_APPLICATION.STATUS, ApplicationStatus.DRAFT.name())
                .set(OWN_APPLICATION.CLOSES_AT, round.closesAt())
                .set(OWN_APPLICATION.CHANGED_AT, now)
                .execute();
    }

    /** The application, if it is the person's; nobody else changes it until the transaction ends. */
    Optional<Draft> lock(ApplicationId application, PersonId person) {
        return draft(application, person).forNoKeyUpdate().of(APPLICATION).fetchOptional(mapping(Draft::new));
    }

    /** The same without waiting for anybody: to say why something was refused. */
    Optional<Draft> look(ApplicationId application, PersonId person) {
        return draft(application, person).fetchOptional(mapping(Draft::new));
    }

    private SelectConditionStep<
                    Record8<
                            ApplicationId,
                            RoundId,
                            OrganisationId,
                            String,
                            String,
                            ApplicationStatus,
                            Instant,
                            Draft.Capacity>>
            draft(ApplicationId application, PersonId person) {
        return db.select(
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.ROUND_ID.convertFrom(RoundId::new),
                        APPLICATION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        APPLICATION.STATUS.convertFrom(ApplicationStatus::valueOf),
                        APPLICATION.CLOSES_AT,
                        coalesce(
                                        field(select(ORGANISATION_MEMBER.CAPACITY)
                                                .from(ORGANISATION_MEMBER)
                                                .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(
                                                        APPLICATION.ORGANISATION_ID))
                                                .and(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()))),
                                        inline(Draft.Capacity.PARTNER.name()))
                                .convertFrom(Draft.Capacity::valueOf))
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .and(writtenBy(person));
    }

    /** Guarded by the status it leaves, so that of people submitting at once, one does. */
    boolean markSubmitted(ApplicationId application, ApplicationStatus from, PersonId by, byte[] hash, Instant at) {
        return db.update(APPLICATION)
                        .set(APPLICATION.STATUS, ApplicationStatus.SUBMITTED.name())
                        .set(APPLICATION.SUBMITTED_AT, at)
                        .set(APPLICATION.SUBMITTED_BY, by.value())
                        .set(APPLICATION.ANSWERS_HASH, hash)
                        .where(APPLICATION.ID.eq(application.value()))
                        .and(APPLICATION.STATUS.eq(from.name()))
                        .execute()
                == 1;
    }
}
