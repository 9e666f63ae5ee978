package org.scalingfund.evaluation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ASSESSMENT;
import static org.scalingfund.db.Tables.CONDITION_PARAMETER;
import static org.scalingfund.db.Tables.CONDITION_RATING;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PROGRESS_REPORT;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class ConditionRepository {
    private final DSLContext db;

    ConditionRepository(DSLContext db) {
        this.db = db;
    }

    List<ConditionParameter> parameters() {
        return db.select(CONDITION_PARAMETER.CODE, CONDITION_PARAMETER.CLUSTER.convertFrom(Cluster::valueOf))
                .from(CONDITION_PARAMETER)
                .orderBy(CONDITION_PARAMETER.POSITION)
                .fetch(mapping(ConditionParameter::new));
    }

    List<ConditionRating> ratings(ApplicationId application) {
        return ratings(CONDITION_RATING.APPLICATION_ID.eq(application.value()));
    }

    List<ConditionRating> ratings(ApplicationId application, String occasion, Rater rater, PersonId by) {
        return ratings(CONDITION_RATING
                .APPLICATION_ID
                .eq(application.value())
                .and(CONDITION_RATING.OCCASION.eq(occasion))
                .and(CONDITION_RATING.RATER.eq(rater.name()))
                .and(
                        rater == Rater.SELF
                                ? CONDITION_RATING.RATED_BY.isNotNull()
                                : CONDITION_RATING.RATED_BY.eq(by.value())));
    }

    void rate(ApplicationId application, ConditionRating rating, PersonId by) {
        db.insertInto(CONDITION_RATING)
                .set(CONDITION_RATING.APPLICATION_ID, application.value())
                .set(CONDITION_RATING.OCCASION, rating.occasion())
                .set(CONDITION_RATING.RATER, rating.rater().name())
                .set(CONDITION_RATING.RATED_BY, by.value())
                .set(CONDITION_RATING.PARAMETER, rating.parameter())
                .set(CONDITION_RATING.RATING, rating.rating())
                .set(CONDITION_RATING.NARRATIVE, rating.narrative())
                .set(CONDITION_RATING.RATED_AT, rating.ratedAt())
                .onConflict(
                        CONDITION_RATING.TENANT_ID,
                        CONDITION_RATING.APPLICATION_ID,
                        CONDITION_RATING.OCCASION,
                        CONDITION_RATING.RATER,
                        CONDITION_RATING.RATED_BY,
                        CONDITION_RATING.PARAMETER)
                .doUpdate()
                .set(CONDITION_RATING.RATING, rating.rating())
                .set(CONDITION_RATING.NARRATIVE, rating.narrative())
                .set(CONDITION_RATING.RATED_AT, rating.ratedAt())
                .execute();
    }

    /** Whether the person may rate as {@code rater} on this occasion now; who may not finds nothing there. */
    boolean mayRate(ApplicationId application, String occasion, Rater rater, PersonId person) {
        return db.fetchExists(db.selectOne()
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .and(
                        switch (rater) {
                            case SELF -> actsForIt(person).and(openTo(occasion));
                            case ASSESSOR ->
                                exists(selectOne()
                                        .from(ASSESSMENT)
                                        .where(ASSESSMENT.APPLICATION_ID.eq(APPLICATION.ID))
                                        .and(ASSESSMENT.ASSESSOR_ID.eq(person.value()))
                                        .and(ASSESSMENT.STATUS.eq("IN_PROGRESS")));
                            case PARTNER -> falseCondition();
                            case EVALUATOR -> noCondition();
                        }));
    }

    /** Whether the person acts for the applying organisation. */
    boolean actsFor(ApplicationId application, PersonId person) {
        return db.fetchExists(db.selectOne()
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .and(actsForIt(person)));
    }

    private static Condition actsForIt(PersonId person) {
        return APPLICATION.ORGANISATION_ID.in(select(ORGANISATION_MEMBER.ORGANISATION_ID)
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value())));
    }

    /** With the application while it is written, and with each report while that is. */
    private static Condition openTo(String occasion) {
        if (occasion.equals(ConditionRating.AT_APPLICATION)) {
            return APPLICATION.STATUS.eq("DRAFT");
        }
        return exists(selectOne()
                .from(PROGRESS_REPORT)
                .where(PROGRESS_REPORT.ID.eq(UUID.fromString(occasion)))
                .and(PROGRESS_REPORT.STATUS.eq("DRAFT"))
                .and(PROGRESS_REPORT.fundedGrant().APPLICATION_ID.eq(APPLICATION.ID)));
    }

    private List<ConditionRating> ratings(Condition which) {
        return db.select(
                        CONDITION_RATING.PARAMETER,
                        CONDITION_RATING.OCCASION,
                        CONDITION_RATING.RATER.convertFrom(Rater::valueOf),
                        CONDITION_RATING.RATING,
                        CONDITION_RATING.NARRATIVE,
                        CONDITION_RATING.RATED_AT)
                .from(CONDITION_RATING)
                .where(which)
                .orderBy(CONDITION_RATING.RATED_AT, CONDITION_RATING.PARAMETER)
                .fetch(mapping(ConditionRating::new));
    }
}
