package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.OWN_APPLICATION;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.TENANT;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.fund.RoundId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationListQueries {
    private final DSLContext db;

    ApplicationListQueries(DSLContext db) {
        this.db = db;
    }

    /** Submitted applications, latest first, after the line {@code after}. */
    List<ApplicationRow> submitted(
            @Nullable RoundId round,
            @Nullable ApplicationStatus status,
            ApplicationRow.@Nullable Key after,
            int limit) {
        // A join would let the planner guess that few applications have a round that may be seen, and read them all;
        // asked for line by line, the title leaves the index to give the lines in their order.
        var roundTitle = field(select(ROUND.TITLE).from(ROUND).where(ROUND.ID.eq(APPLICATION.ROUND_ID)));
        return db.select(
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        APPLICATION.ORGANISATION_NAME,
                        roundTitle,
                        APPLICATION.STATUS.convertFrom(ApplicationStatus::valueOf),
                        APPLICATION.AMOUNT.convertFrom(Money::new),
                        APPLICATION.SUBMITTED_AT)
                .from(APPLICATION)
                .where(APPLICATION.SUBMITTED_AT.isNotNull())
                .and(in(round))
                .and(status == null ? noCondition() : APPLICATION.STATUS.eq(status.name()))
                .and(
                        after == null
                                ? noCondition()
                                : row(APPLICATION.SUBMITTED_AT, APPLICATION.ID)
                                        .lt(after.submittedAt(), after.id().value()))
                .orderBy(APPLICATION.SUBMITTED_AT.desc(), APPLICATION.ID.desc())
                .limit(limit)
                .fetch(mapping(ApplicationRow::new));
    }

    Map<ApplicationStatus, Integer> counts(@Nullable RoundId round) {
        return db.select(APPLICATION.STATUS.convertFrom(ApplicationStatus::valueOf), count())
                .from(APPLICATION)
                .where(in(round))
                .groupBy(APPLICATION.STATUS)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    List<ApplicationLists.RoundChoice> rounds() {
        return db.select(ROUND.ID.convertFrom(RoundId::new), ROUND.CODE, ROUND.TITLE)
                .from(ROUND)
                .where(ROUND.PUBLISHED_AT.isNotNull())
                .orderBy(ROUND.CLOSES_AT.desc(), ROUND.ID)
                .fetch(mapping(ApplicationLists.RoundChoice::new));
    }

    /**
     * In a funder's space those sent there, outside every space those sent to all: row-level security decides. One line
     * for each, also for somebody who acts for several organisations that take part in it.
     */
    List<OwnApplicationRow> own(PersonId person, OwnApplicationRow.@Nullable Key after, int limit) {
        return db.select(
                        OWN_APPLICATION.APPLICATION_ID.convertFrom(ApplicationId::new),
                        TENANT.SPACE,
                        TENANT.NAME,
                        OWN_APPLICATION.REFERENCE,
                        OWN_APPLICATION.TITLE,
                        OWN_APPLICATION.ORGANISATION_NAME,
                        OWN_APPLICATION.ROUND_TITLE,
                        OWN_APPLICATION.STATUS.convertFrom(ApplicationStatus::valueOf),
                        OWN_APPLICATION.CLOSES_AT,
                        OWN_APPLICATION.CHANGED_AT,
                        boolAnd(OWN_APPLICATION.PARTNER))
                .from(OWN_APPLICATION)
                .join(TENANT)
                .on(TENANT.ID.eq(OWN_APPLICATION.TENANT_ID))
                .where(OWN_APPLICATION.ORGANISATION_ID.in(select(ORGANISATION_MEMBER.ORGANISATION_ID)
                        .from(ORGANISATION_MEMBER)
                        .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()))))
                .and(
                        after == null
                                ? noCondition()
                                : row(OWN_APPLICATION.CHANGED_AT, OWN_APPLICATION.APPLICATION_ID)
                                        .lt(after.changedAt(), after.id().value()))
                .groupBy(
                        OWN_APPLICATION.APPLICATION_ID,
                        TENANT.SPACE,
                        TENANT.NAME,
                        OWN_APPLICATION.REFERENCE,
                        OWN_APPLICATION.TITLE,
                        OWN_APPLICATION.ORGANISATION_NAME,
                        OWN_APPLICATION.ROUND_TITLE,
                        OWN_APPLICATION.STATUS,
                        OWN_APPLICATION.CLOSES_AT,
                        OWN_APPLICATION.CHANGED_AT)
                .orderBy(OWN_APPLICATION.CHANGED_AT.desc(), OWN_APPLICATION.APPLICATION_ID.desc())
                .limit(limit)
                .fetch(mapping(OwnApplicationRow::new));
    }

    private static Condition in(@Nullable RoundId round) {
        return round == null ? noCondition() : APPLICATION.ROUND_ID.eq(round.value());
    }
}
