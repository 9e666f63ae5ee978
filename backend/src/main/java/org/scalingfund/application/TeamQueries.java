package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.ANSWER;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.ROUND;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
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

    List<TaskSheet.Colleague> teamOf(ApplicationId application) {
        return db.select(
                        PERSON.NAME,
                        ORGANISATION_MEMBER.CAPACITY,
                        field(select(max(ANSWER.SAVED_AT))
                                .from(ANSWER)
                                .where(ANSWER.APPLICATION_ID.eq(APPLICATION.ID))
                                .and(ANSWER.SAVED_BY.eq(PERSON.ID))))
                .from(APPLICATION)
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(APPLICATION.ORGANISATION_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ORGANISATION_MEMBER.PERSON_ID))
                .where(APPLICATION.ID.eq(application.value()))
                .orderBy(PERSON.NAME, PERSON.ID)
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
                                .and(APPLICATION.STATUS.eq(ApplicationStatus.DRAFT.name()))
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
