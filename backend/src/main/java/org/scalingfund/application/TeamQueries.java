package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.application.ApplicationRepository.isBeingWritten;
import static org.scalingfund.db.Tables.ANSWER;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_PARTNER;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.ROUND;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Who works on an application, and for which organisations a person can start one. */
@Repository
class TeamQueries {
    private final DSLContext db;

    TeamQueries(DSLContext db) {
        this.db = db;
    }

    /** The lead's people and those of the partners, each with the organisation they take part for. */
    List<TaskSheet.Colleague> teamOf(ApplicationId application) {
        var side = select(APPLICATION.ORGANISATION_ID, castNull(String.class).as("partner"))
                .unionAll(select(APPLICATION_PARTNER.ORGANISATION_ID, APPLICATION_PARTNER.ORGANISATION_NAME)
                        .from(APPLICATION_PARTNER)
                        .where(APPLICATION_PARTNER.APPLICATION_ID.eq(APPLICATION.ID))
                        .and(APPLICATION_PARTNER.STATUS.eq(PartnerStatus.ACCEPTED.name())))
                .asTable("side", "organisation_id", "partner");
        var partner = DSL.field(name("side", "partner"), String.class);
        return db.select(
                        PERSON.NAME,
                        ORGANISATION_MEMBER.CAPACITY,
                        partner,
                        field(select(max(ANSWER.SAVED_AT))
                                .from(ANSWER)
                                .where(ANSWER.APPLICATION_ID.eq(APPLICATION.ID))
                                .and(ANSWER.SAVED_BY.eq(PERSON.ID))))
                .from(APPLICATION)
                .crossJoin(lateral(side))
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(DSL.field(name("side", "organisation_id"), UUID.class)))
                .join(PERSON)
                .on(PERSON.ID.eq(ORGANISATION_MEMBER.PERSON_ID))
                .where(APPLICATION.ID.eq(application.value()))
                .orderBy(partner.asc().nullsFirst(), PERSON.NAME, PERSON.ID)
                .fetch(mapping(TaskSheet.Colleague::new));
    }

    Optional<StartSheet.Round> publishedRound(RoundId round) {
        return db.select(
                        ROUND.ID.convertFrom(RoundId::new),
                        ROUND.TITLE,
                        ROUND.STATUS.convertFrom(RoundStatus::valueOf),
                        ROUND.OPENS_AT,
                        ROUND.CLOSES_AT,
                        ROUND.ALLOWED_KINDS.convertFrom(List::of))
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .and(ROUND.PUBLISHED_AT.isNotNull())
                .fetchOptional(mapping(StartSheet.Round::new));
    }

    List<StartSheet.Choice> organisationsOf(PersonId person, RoundId round) {
        return db.select(
                        ORGANISATION.ID.convertFrom(OrganisationId::new),
                        ORGANISATION.NAME,
                        ORGANISATION.KIND,
                        field(select(APPLICATION.ID.convertFrom(id -> id == null ? null : new ApplicationId(id)))
                                .from(APPLICATION)
                                .where(APPLICATION.ORGANISATION_ID.eq(ORGANISATION.ID))
                                .and(APPLICATION.ROUND_ID.eq(round.value()))
                                .and(isBeingWritten())
                                .orderBy(APPLICATION.STARTED_AT, APPLICATION.ID)
                                .limit(1)))
                .from(ORGANISATION)
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetch(mapping(StartSheet.Choice::new));
    }
}
