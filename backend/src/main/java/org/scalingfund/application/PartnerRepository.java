package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_PARTNER;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.OWN_APPLICATION;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.ROUND;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.LinkSecret;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class PartnerRepository {
    private final DSLContext db;

    PartnerRepository(DSLContext db) {
        this.db = db;
    }

    List<PartnersSheet.Row> list(ApplicationId application) {
        return db.select(
                        APPLICATION_PARTNER.ID.convertFrom(PartnerId::new),
                        coalesce(APPLICATION_PARTNER.ORGANISATION_NAME, APPLICATION_PARTNER.INVITED_NAME),
                        APPLICATION_PARTNER.INVITED_EMAIL,
                        APPLICATION_PARTNER.PART,
                        APPLICATION_PARTNER.STATUS.convertFrom(PartnerStatus::valueOf),
                        APPLICATION_PARTNER.EXPIRES_AT,
                        APPLICATION_PARTNER.ACCEPTED_AT,
                        APPLICATION_PARTNER.ENDED_AT,
                        APPLICATION_PARTNER.DECLINED_BECAUSE)
                .from(APPLICATION_PARTNER)
                .where(APPLICATION_PARTNER.APPLICATION_ID.eq(application.value()))
                .orderBy(APPLICATION_PARTNER.INVITED_AT, APPLICATION_PARTNER.ID)
                .fetch(mapping(PartnersSheet.Row::new));
    }

    int count(ApplicationId application) {
        return db.fetchCount(APPLICATION_PARTNER, APPLICATION_PARTNER.APPLICATION_ID.eq(application.value()));
    }

    /** False when an invitation to this address waits for its answer. */
    boolean insert(Draft draft, NewPartner typed, EmailAddress email, Sent sent) {
        return db.insertInto(APPLICATION_PARTNER)
                        .set(APPLICATION_PARTNER.ID, PartnerId.random().value())
                        .set(APPLICATION_PARTNER.APPLICATION_ID, draft.id().value())
                        .set(
                                APPLICATION_PARTNER.LEAD_ORGANISATION_ID,
                                draft.organisation().value())
                        .set(APPLICATION_PARTNER.INVITED_NAME, typed.name())
                        .set(APPLICATION_PARTNER.INVITED_EMAIL, email.value())
                        .set(APPLICATION_PARTNER.PART, typed.part())
                        .set(APPLICATION_PARTNER.STATUS, PartnerStatus.INVITED.name())
                        .set(APPLICATION_PARTNER.TOKEN_HASH, sent.secret().hash())
                        .set(APPLICATION_PARTNER.INVITED_AT, sent.at())
                        .set(APPLICATION_PARTNER.INVITED_BY, sent.by().value())
                        .set(APPLICATION_PARTNER.EXPIRES_AT, sent.expiresAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** An invitation on its way: the secret of its link, by whom, and until when. */
    record Sent(LinkSecret secret, PersonId by, Instant at, Instant expiresAt) {}

    /** The invitation as it was typed, while nobody has answered it. */
    Optional<NewPartner> waiting(ApplicationId application, PartnerId partner) {
        return db.select(APPLICATION_PARTNER.INVITED_NAME, APPLICATION_PARTNER.INVITED_EMAIL, APPLICATION_PARTNER.PART)
                .from(APPLICATION_PARTNER)
                .where(is(application, partner))
                .and(isIn(PartnerStatus.INVITED))
                .fetchOptional(mapping(NewPartner::new));
    }

    /** Under a new secret: the earlier mail leads nowhere from now on. */
    void renew(ApplicationId application, PartnerId partner, Sent sent) {
        db.update(APPLICATION_PARTNER)
                .set(APPLICATION_PARTNER.TOKEN_HASH, sent.secret().hash())
                .set(APPLICATION_PARTNER.INVITED_BY, sent.by().value())
                .set(APPLICATION_PARTNER.EXPIRES_AT, sent.expiresAt())
                .where(is(application, partner))
                .and(isIn(PartnerStatus.INVITED))
                .execute();
    }

    /** Who was taken out; {@code organisation} when they had accepted. */
    record Removed(@Nullable OrganisationId organisation, String name) {}

    /** Nothing when it had come to its end already. */
    Optional<Removed> remove(ApplicationId application, PartnerId partner, PersonId by, Instant at) {
        var removed = db.update(APPLICATION_PARTNER)
                .set(APPLICATION_PARTNER.STATUS, PartnerStatus.REMOVED.name())
                .set(APPLICATION_PARTNER.ENDED_AT, at)
                .set(APPLICATION_PARTNER.ENDED_BY, by.value())
                .where(is(application, partner))
                .and(isIn(PartnerStatus.INVITED).or(isIn(PartnerStatus.ACCEPTED)))
                .returningResult(
                        APPLICATION_PARTNER.ORGANISATION_ID.convertFrom(PartnerRepository::organisation),
                        coalesce(APPLICATION_PARTNER.ORGANISATION_NAME, APPLICATION_PARTNER.INVITED_NAME))
                .fetchOptional(mapping(Removed::new));
        removed.map(Removed::organisation)
                .ifPresent(organisation -> db.deleteFrom(OWN_APPLICATION)
                        .where(OWN_APPLICATION.APPLICATION_ID.eq(application.value()))
                        .and(OWN_APPLICATION.ORGANISATION_ID.eq(organisation.value()))
                        .execute());
        return removed;
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    /** An invitation with the application it is for, as both stand. */
    record Asked(
            PartnerId id,
            PartnerStatus status,
            ApplicationId application,
            OrganisationId lead,
            String leadName,
            String reference,
            String title,
            ApplicationStatus applicationStatus,
            String roundTitle,
            String invitedBy,
            String name,
            String part,
            Instant closesAt,
            Instant expiresAt) {

        /** Why it cannot be answered at {@code now}; nothing when it can. */
        Optional<PartnerInvitation.Why> over(Instant now) {
            return Optional.ofNullable(
                    switch (status) {
                        case ACCEPTED -> PartnerInvitation.Why.ACCEPTED;
                        case DECLINED -> PartnerInvitation.Why.DECLINED;
                        case REMOVED -> PartnerInvitation.Why.REMOVED;
                        case INVITED -> {
                            if (applicationStatus != ApplicationStatus.DRAFT || now.isAfter(closesAt)) {
                                yield PartnerInvitation.Why.CLOSED;
                            }
                            yield now.isBefore(expiresAt) ? null : PartnerInvitation.Why.EXPIRED;
                        }
                    });
        }
    }

    Optional<Asked> asked(LinkSecret secret) {
        return db.select(
                        APPLICATION_PARTNER.ID.convertFrom(PartnerId::new),
                        APPLICATION_PARTNER.STATUS.convertFrom(PartnerStatus::valueOf),
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        APPLICATION.ORGANISATION_NAME,
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        APPLICATION.STATUS.convertFrom(ApplicationStatus::valueOf),
                        ROUND.TITLE,
                        PERSON.NAME,
                        APPLICATION_PARTNER.INVITED_NAME,
                        APPLICATION_PARTNER.PART,
                        APPLICATION.CLOSES_AT,
                        APPLICATION_PARTNER.EXPIRES_AT)
                .from(APPLICATION_PARTNER)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_PARTNER.APPLICATION_ID))
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(APPLICATION_PARTNER.INVITED_BY))
                .where(APPLICATION_PARTNER.TOKEN_HASH.eq(secret.hash()))
                .fetchOptional(mapping(Asked::new));
    }

    /** Locks the application as its writers do, so that of all who change its partners at once one is the first. */
    void lock(ApplicationId application) {
        db.select(APPLICATION.ID)
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .forNoKeyUpdate()
                .fetch();
    }

    /** What the organisation is called, if the person binds it. */
    Optional<String> nameOfBound(OrganisationId organisation, PersonId person) {
        return db.select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION.ID.eq(organisation.value()))
                .and(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()))
                .and(ORGANISATION_MEMBER.CAPACITY.in(Draft.Capacity.LEAD.name(), Draft.Capacity.SIGNATORY.name()))
                .fetchOptional(ORGANISATION.NAME);
    }

    boolean takesPart(ApplicationId application, OrganisationId organisation) {
        return db.fetchExists(
                APPLICATION_PARTNER,
                APPLICATION_PARTNER
                        .APPLICATION_ID
                        .eq(application.value())
                        .and(APPLICATION_PARTNER.ORGANISATION_ID.eq(organisation.value()))
                        .and(isIn(PartnerStatus.ACCEPTED)));
    }

    /** An organisation's word: which, as it is called, by whom, and to which terms. */
    record Acceptance(OrganisationId organisation, String name, PersonId by, String terms, Instant at) {}

    /** The application stands in the own list of the organisation's people too from then on. */
    void accept(Asked asked, Acceptance acceptance) {
        db.update(APPLICATION_PARTNER)
                .set(APPLICATION_PARTNER.STATUS, PartnerStatus.ACCEPTED.name())
                .set(
                        APPLICATION_PARTNER.ORGANISATION_ID,
                        acceptance.organisation().value())
                .set(APPLICATION_PARTNER.ORGANISATION_NAME, acceptance.name())
                .set(APPLICATION_PARTNER.ACCEPTED_AT, acceptance.at())
                .set(APPLICATION_PARTNER.ACCEPTED_BY, acceptance.by().value())
                .set(APPLICATION_PARTNER.TERMS_VERSION, acceptance.terms())
                .where(APPLICATION_PARTNER.ID.eq(asked.id().value()))
                .execute();
        db.insertInto(
                        OWN_APPLICATION,
                        OWN_APPLICATION.APPLICATION_ID,
                        OWN_APPLICATION.ORGANISATION_ID,
                        OWN_APPLICATION.PARTNER,
                        OWN_APPLICATION.ORGANISATION_NAME,
                        OWN_APPLICATION.REFERENCE,
                        OWN_APPLICATION.TITLE,
                        OWN_APPLICATION.ROUND_TITLE,
                        OWN_APPLICATION.STATUS,
                        OWN_APPLICATION.CLOSES_AT,
                        OWN_APPLICATION.CHANGED_AT)
                .select(select(
                                OWN_APPLICATION.APPLICATION_ID,
                                val(acceptance.organisation().value()),
                                inline(true),
                                OWN_APPLICATION.ORGANISATION_NAME,
                                OWN_APPLICATION.REFERENCE,
                                OWN_APPLICATION.TITLE,
                                OWN_APPLICATION.ROUND_TITLE,
                                OWN_APPLICATION.STATUS,
                                OWN_APPLICATION.CLOSES_AT,
                                OWN_APPLICATION.CHANGED_AT)
                        .from(OWN_APPLICATION)
                        .where(OWN_APPLICATION.APPLICATION_ID.eq(
                                asked.application().value()))
                        .and(OWN_APPLICATION.ORGANISATION_ID.eq(asked.lead().value())))
                .execute();
    }

    void decline(Asked asked, PersonId by, @Nullable String because, Instant at) {
        db.update(APPLICATION_PARTNER)
                .set(APPLICATION_PARTNER.STATUS, PartnerStatus.DECLINED.name())
                .set(APPLICATION_PARTNER.DECLINED_BECAUSE, because)
                .set(APPLICATION_PARTNER.ENDED_AT, at)
                .set(APPLICATION_PARTNER.ENDED_BY, by.value())
                .where(APPLICATION_PARTNER.ID.eq(asked.id().value()))
                .execute();
    }

    private static Condition is(ApplicationId application, PartnerId partner) {
        return APPLICATION_PARTNER
                .ID
                .eq(partner.value())
                .and(APPLICATION_PARTNER.APPLICATION_ID.eq(application.value()));
    }

    private static Condition isIn(PartnerStatus status) {
        return APPLICATION_PARTNER.STATUS.eq(status.name());
    }
}
