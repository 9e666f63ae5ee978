package org.scalingfund.evaluation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_PARTNER;
import static org.scalingfund.db.Tables.ASSESSMENT;
import static org.scalingfund.db.Tables.CONDITION_PARAMETER;
import static org.scalingfund.db.Tables.CONDITION_RATING;
import static org.scalingfund.db.Tables.EVALUATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PROGRESS_REPORT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep8;
import org.jooq.impl.DSL;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentStatus;
import org.scalingfund.base.Ids;
import org.scalingfund.db.tables.records.ConditionRatingRecord;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.GrantStatus;
import org.scalingfund.milestone.MilestoneId;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.ReportStatus;
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

    /** Whether those who run it have left a condition unrated on this occasion. */
    boolean isUnratedBySelf(ApplicationId application, String occasion) {
        return db.fetchExists(selectOne()
                .from(CONDITION_PARAMETER)
                .where(notExists(selectOne()
                        .from(CONDITION_RATING)
                        .where(CONDITION_RATING.APPLICATION_ID.eq(application.value()))
                        .and(CONDITION_RATING.OCCASION.eq(occasion))
                        .and(CONDITION_RATING.RATER.eq(Rater.SELF.name()))
                        .and(CONDITION_RATING.PARAMETER.eq(CONDITION_PARAMETER.CODE)))));
    }

    /** In one statement, however many there are. */
    void rate(ApplicationId application, List<ConditionRating> ratings, PersonId by) {
        var rows = ratings.stream()
                .map(rating -> row(
                        application.value(),
                        rating.occasion(),
                        rating.rater().name(),
                        by.value(),
                        rating.parameter(),
                        rating.rating(),
                        rating.narrative(),
                        rating.ratedAt()))
                .toList();
        ratings()
                .valuesOfRows(rows)
                .onConflict(
                        CONDITION_RATING.TENANT_ID,
                        CONDITION_RATING.APPLICATION_ID,
                        CONDITION_RATING.OCCASION,
                        CONDITION_RATING.RATER,
                        CONDITION_RATING.RATED_BY,
                        CONDITION_RATING.PARAMETER)
                .doUpdate()
                .set(CONDITION_RATING.RATING, excluded(CONDITION_RATING.RATING))
                .set(CONDITION_RATING.NARRATIVE, excluded(CONDITION_RATING.NARRATIVE))
                .set(CONDITION_RATING.RATED_AT, excluded(CONDITION_RATING.RATED_AT))
                .execute();
    }

    /** What those who run it said on one occasion, said on another as well. */
    void copySelf(String from, String to) {
        ratings()
                .select(select(
                                CONDITION_RATING.APPLICATION_ID,
                                inline(to),
                                CONDITION_RATING.RATER,
                                CONDITION_RATING.RATED_BY,
                                CONDITION_RATING.PARAMETER,
                                CONDITION_RATING.RATING,
                                CONDITION_RATING.NARRATIVE,
                                CONDITION_RATING.RATED_AT)
                        .from(CONDITION_RATING)
                        .where(CONDITION_RATING.OCCASION.eq(from))
                        .and(CONDITION_RATING.RATER.eq(Rater.SELF.name())))
                .execute();
    }

    private InsertValuesStep8<ConditionRatingRecord, UUID, String, String, UUID, String, Integer, String, Instant>
            ratings() {
        return db.insertInto(
                CONDITION_RATING,
                CONDITION_RATING.APPLICATION_ID,
                CONDITION_RATING.OCCASION,
                CONDITION_RATING.RATER,
                CONDITION_RATING.RATED_BY,
                CONDITION_RATING.PARAMETER,
                CONDITION_RATING.RATING,
                CONDITION_RATING.NARRATIVE,
                CONDITION_RATING.RATED_AT);
    }

    /** What each side has said; an assessor is heard once the assessment is submitted, and stays unheard if it is void. */
    List<ConditionRating> heard(ApplicationId application) {
        return ratings(CONDITION_RATING
                .APPLICATION_ID
                .eq(application.value())
                .and(CONDITION_RATING
                        .RATER
                        .ne(Rater.ASSESSOR.name())
                        .or(CONDITION_RATING.OCCASION.ne(ConditionRating.AT_APPLICATION))
                        .or(exists(selectOne()
                                .from(ASSESSMENT)
                                .where(ASSESSMENT.APPLICATION_ID.eq(CONDITION_RATING.APPLICATION_ID))
                                .and(ASSESSMENT.ASSESSOR_ID.eq(CONDITION_RATING.RATED_BY))
                                .and(ASSESSMENT.STATUS.eq(AssessmentStatus.SUBMITTED.name()))))));
    }

    /** What had been said by {@code moment}. */
    List<ConditionRating> heard(ApplicationId application, Instant moment) {
        return heard(application).stream()
                .filter(rating -> !rating.ratedAt().isAfter(moment))
                .toList();
    }

    /** Whether the person has been asked to assess it and has not yet said what they think. */
    boolean isStillToAssess(ApplicationId application, PersonId person) {
        return hasAssessment(application, person, AssessmentStatus.INVITED, AssessmentStatus.IN_PROGRESS);
    }

    boolean hasAssessed(ApplicationId application, PersonId person) {
        return hasAssessment(application, person, AssessmentStatus.SUBMITTED);
    }

    private boolean hasAssessment(ApplicationId application, PersonId person, AssessmentStatus... statuses) {
        return db.fetchExists(selectOne()
                .from(ASSESSMENT)
                .where(ASSESSMENT.APPLICATION_ID.eq(application.value()))
                .and(ASSESSMENT.ASSESSOR_ID.eq(person.value()))
                .and(ASSESSMENT.STATUS.in(
                        Stream.of(statuses).map(AssessmentStatus::name).toList())));
    }

    /** Keeps the application, and the report when it is one, from being submitted before the rating is kept. */
    void hold(ApplicationId application, String occasion) {
        db.selectOne()
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .forShare()
                .fetch();
        Ids.parse(occasion)
                .ifPresent(id -> db.selectOne()
                        .from(PROGRESS_REPORT)
                        .where(PROGRESS_REPORT.ID.eq(id))
                        .forShare()
                        .fetch());
    }

    /** Whether the person may rate as {@code rater} on this occasion now; who may not finds nothing there. */
    boolean mayRate(ApplicationId application, String occasion, Rater rater, PersonId person, Instant now) {
        return db.fetchExists(selectOne()
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .and(
                        switch (rater) {
                            case SELF -> appliesOn(occasion, person).and(openToSelf(occasion, now));
                            case ASSESSOR -> not(takesPart(person)).and(openToAssessor(occasion, person));
                            case EVALUATOR -> not(takesPart(person)).and(evaluation(occasion));
                            case PARTNER -> falseCondition();
                        }));
    }

    Optional<RatedReport> report(ReportId report) {
        return reports(PROGRESS_REPORT.ID.eq(report.value())).stream().findFirst();
    }

    /** The reports of a grant in the order of their beginning; one that was returned gave way to another. */
    List<RatedReport> reports(GrantId grant) {
        return reports(PROGRESS_REPORT
                .GRANT_ID
                .eq(grant.value())
                .and(PROGRESS_REPORT.STATUS.ne(ReportStatus.RETURNED.name())));
    }

    private List<RatedReport> reports(Condition which) {
        return db.select(
                        PROGRESS_REPORT.ID.convertFrom(ReportId::new),
                        PROGRESS_REPORT.GRANT_ID.convertFrom(GrantId::new),
                        PROGRESS_REPORT.fundedGrant().APPLICATION_ID.convertFrom(ApplicationId::new),
                        PROGRESS_REPORT.MILESTONE_ID.convertFrom(MilestoneId::new),
                        PROGRESS_REPORT.milestone().TITLE,
                        PROGRESS_REPORT.STATUS.convertFrom(ReportStatus::valueOf))
                .from(PROGRESS_REPORT)
                .where(which)
                .orderBy(PROGRESS_REPORT.STARTED_AT, PROGRESS_REPORT.ID)
                .fetch(mapping(RatedReport::new));
    }

    /** Whether the person acts for the applying organisation, whose the grant and its reports are. */
    boolean actsFor(ApplicationId application, PersonId person) {
        return is(application, actsForIt(person));
    }

    /** Whether the person is on the applicant's side on this occasion: partners take part in the application alone. */
    boolean appliesOn(String occasion, ApplicationId application, PersonId person) {
        return is(application, appliesOn(occasion, person));
    }

    private boolean is(ApplicationId application, Condition which) {
        return db.fetchExists(selectOne()
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .and(which));
    }

    private static Condition appliesOn(String occasion, PersonId person) {
        return occasion.equals(ConditionRating.AT_APPLICATION) ? takesPart(person) : actsForIt(person);
    }

    private static Condition takesPart(PersonId person) {
        return actsForIt(person)
                .or(exists(selectOne()
                        .from(APPLICATION_PARTNER)
                        .join(ORGANISATION_MEMBER)
                        .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(APPLICATION_PARTNER.ORGANISATION_ID))
                        .where(APPLICATION_PARTNER.APPLICATION_ID.eq(APPLICATION.ID))
                        .and(APPLICATION_PARTNER.STATUS.eq("ACCEPTED"))
                        .and(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()))));
    }

    private static Condition actsForIt(PersonId person) {
        return APPLICATION.ORGANISATION_ID.in(select(ORGANISATION_MEMBER.ORGANISATION_ID)
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value())));
    }

    /** With the application while it is written, and with each report while that is. */
    private static Condition openToSelf(String occasion, Instant now) {
        return occasion.equals(ConditionRating.AT_APPLICATION)
                ? APPLICATION.STATUS.eq("DRAFT").and(APPLICATION.CLOSES_AT.ge(now))
                : report(occasion, ReportStatus.DRAFT);
    }

    /** By the application's assessors while they assess, and by those who review a report while it is reviewed. */
    private static Condition openToAssessor(String occasion, PersonId person) {
        return occasion.equals(ConditionRating.AT_APPLICATION)
                ? exists(selectOne()
                        .from(ASSESSMENT)
                        .where(ASSESSMENT.APPLICATION_ID.eq(APPLICATION.ID))
                        .and(ASSESSMENT.ASSESSOR_ID.eq(person.value()))
                        .and(ASSESSMENT.STATUS.eq(AssessmentStatus.IN_PROGRESS.name())))
                : report(occasion, ReportStatus.SUBMITTED);
    }

    private static Condition report(String occasion, ReportStatus status) {
        return Ids.parse(occasion)
                .map(id -> exists(selectOne()
                        .from(PROGRESS_REPORT)
                        .where(PROGRESS_REPORT.ID.eq(id))
                        .and(PROGRESS_REPORT.STATUS.eq(status.name()))
                        .and(PROGRESS_REPORT.fundedGrant().STATUS.eq(GrantStatus.ACTIVE.name()))
                        .and(PROGRESS_REPORT.fundedGrant().APPLICATION_ID.eq(APPLICATION.ID))))
                .orElseGet(DSL::falseCondition);
    }

    /** For an evaluation until its evidence is verified: from then on the stage gate has looked at it. */
    private static Condition evaluation(String occasion) {
        return Ids.parse(occasion)
                .map(id -> exists(selectOne()
                        .from(EVALUATION)
                        .where(EVALUATION.ID.eq(id))
                        .and(EVALUATION.STATUS.in(EvaluationStatus.GATHERING.name(), EvaluationStatus.VERIFYING.name()))
                        .and(EVALUATION.VERIFIED_LEVEL.isNull())
                        .and(EVALUATION.APPLICATION_ID.eq(APPLICATION.ID))))
                .orElseGet(DSL::falseCondition);
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
