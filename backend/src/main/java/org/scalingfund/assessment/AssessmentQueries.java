package org.scalingfund.assessment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ASSESSMENT;
import static org.scalingfund.db.Tables.CRITERION;
import static org.scalingfund.db.Tables.CRITERION_BAND;
import static org.scalingfund.db.Tables.CRITERION_QUESTION;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.SCORE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record9;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationContents;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** What assessors read; every query is told who asks. */
@Repository
class AssessmentQueries {
    /** How many finished assessments a desk shows. */
    private static final int DONE_SHOWN = 50;

    private final DSLContext db;
    private final ApplicationContents contents;

    AssessmentQueries(DSLContext db, ApplicationContents contents) {
        this.db = db;
        this.contents = contents;
    }

    Desk desk(PersonId assessor) {
        return new Desk(
                lines(assessor, AssessmentStatus.INVITED),
                lines(assessor, AssessmentStatus.IN_PROGRESS),
                done(assessor));
    }

    Optional<Invitation> invitation(AssessmentId id, PersonId assessor) {
        return db.select(
                        ASSESSMENT.ID.convertFrom(AssessmentId::new),
                        ASSESSMENT.APPLICATION_ID.convertFrom(ApplicationId::new),
                        APPLICATION.TITLE,
                        APPLICATION.ORGANISATION_NAME,
                        APPLICATION.SUMMARY,
                        ROUND.TITLE,
                        ASSESSMENT.STATUS.convertFrom(AssessmentStatus::valueOf),
                        ASSESSMENT.DUE_AT)
                .from(ASSESSMENT)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(ASSESSMENT.APPLICATION_ID))
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .where(ASSESSMENT.ID.eq(id.value()))
                .and(ASSESSMENT.ASSESSOR_ID.eq(assessor.value()))
                .fetchOptional(mapping(Invitation::new));
    }

    Optional<AssessmentId> latest(ApplicationId application, PersonId assessor) {
        return db.select(ASSESSMENT.ID.convertFrom(AssessmentId::new))
                .from(ASSESSMENT)
                .where(ASSESSMENT.APPLICATION_ID.eq(application.value()))
                .and(ASSESSMENT.ASSESSOR_ID.eq(assessor.value()))
                .orderBy(ASSESSMENT.ALLOCATED_AT.desc(), ASSESSMENT.ID.desc())
                .limit(1)
                .fetchOptional(mapping(id -> id));
    }

    Optional<Sheet> sheet(AssessmentId id, PersonId assessor) {
        return invitation(id, assessor)
                .filter(about ->
                        about.status() == AssessmentStatus.IN_PROGRESS || about.status() == AssessmentStatus.SUBMITTED)
                .flatMap(about -> contents.of(about.application())
                        .map(ApplicationText::of)
                        .flatMap(text -> db.select(
                                        ROUND.SCALE_FROM,
                                        ROUND.SCALE_TO,
                                        ASSESSMENT.OVERALL_COMMENT,
                                        ASSESSMENT.IN_SCOPE,
                                        ASSESSMENT.FUNDABLE,
                                        ASSESSMENT.TOTAL)
                                .from(ASSESSMENT)
                                .join(APPLICATION)
                                .on(APPLICATION.ID.eq(ASSESSMENT.APPLICATION_ID))
                                .join(ROUND)
                                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                                .where(ASSESSMENT.ID.eq(id.value()))
                                .fetchOptional(mapping((from, to, comment, inScope, fundable, total) -> new Sheet(
                                        about,
                                        text,
                                        new Scale(from, to),
                                        criteria(id, about.application()),
                                        comment,
                                        inScope,
                                        fundable,
                                        total)))));
    }

    /** The scale of a sheet that this person fills in and that still counts when it is submitted. */
    Optional<Scale> scaleOf(AssessmentId id, PersonId assessor) {
        return db.select(ROUND.SCALE_FROM, ROUND.SCALE_TO)
                .from(ASSESSMENT)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(ASSESSMENT.APPLICATION_ID))
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .where(ASSESSMENT.ID.eq(id.value()))
                .and(ASSESSMENT.ASSESSOR_ID.eq(assessor.value()))
                .and(ProgressRepository.openForAssessment())
                .fetchOptional(mapping(Scale::new));
    }

    /** Whether this person has accepted to assess the application, and still does or did to the end. */
    boolean reads(ApplicationId application, PersonId assessor) {
        return db.fetchExists(
                ASSESSMENT,
                ASSESSMENT
                        .APPLICATION_ID
                        .eq(application.value())
                        .and(ASSESSMENT.ASSESSOR_ID.eq(assessor.value()))
                        .and(ASSESSMENT.STATUS.in(
                                AssessmentStatus.IN_PROGRESS.name(), AssessmentStatus.SUBMITTED.name())));
    }

    @Nullable
    Instant dueAt(AssessmentId id) {
        return db.select(ASSESSMENT.DUE_AT)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id.value()))
                .fetchOne(ASSESSMENT.DUE_AT);
    }

    private List<Desk.Line> lines(PersonId assessor, AssessmentStatus status) {
        return lines(assessor, ASSESSMENT.STATUS.eq(status.name()).and(ProgressRepository.openForAssessment()))
                .orderBy(ASSESSMENT.DUE_AT, ASSESSMENT.ID)
                .fetch(mapping(Desk.Line::new));
    }

    private List<Desk.Line> done(PersonId assessor) {
        return lines(assessor, ASSESSMENT.STATUS.eq(AssessmentStatus.SUBMITTED.name()))
                .orderBy(ASSESSMENT.SUBMITTED_AT.desc(), ASSESSMENT.ID.desc())
                .limit(DONE_SHOWN)
                .fetch(mapping(Desk.Line::new));
    }

    private SelectConditionStep<
                    Record9<
                            AssessmentId,
                            String,
                            String,
                            String,
                            AssessmentStatus,
                            Instant,
                            Integer,
                            Integer,
                            BigDecimal>>
            lines(PersonId assessor, Condition which) {
        Field<Integer> scored = field(selectCount()
                .from(SCORE)
                .where(SCORE.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                .and(SCORE.POINTS.isNotNull()));
        Field<Integer> criteria =
                field(selectCount().from(CRITERION).where(CRITERION.ROUND_ID.eq(APPLICATION.ROUND_ID)));
        return db.select(
                        ASSESSMENT.ID.convertFrom(AssessmentId::new),
                        APPLICATION.TITLE,
                        APPLICATION.ORGANISATION_NAME,
                        ROUND.TITLE,
                        ASSESSMENT.STATUS.convertFrom(AssessmentStatus::valueOf),
                        ASSESSMENT.DUE_AT,
                        scored,
                        criteria,
                        ASSESSMENT.TOTAL)
                .from(ASSESSMENT)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(ASSESSMENT.APPLICATION_ID))
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .where(ASSESSMENT.ASSESSOR_ID.eq(assessor.value()))
                .and(APPLICATION.STATUS.ne(ApplicationStatus.WITHDRAWN.name()))
                .and(which);
    }

    private List<Sheet.Line> criteria(AssessmentId id, ApplicationId application) {
        var bands = multiset(select(CRITERION_BAND.SCORE_FROM, CRITERION_BAND.SCORE_TO, CRITERION_BAND.DESCRIPTION)
                        .from(CRITERION_BAND)
                        .where(CRITERION_BAND.CRITERION_ID.eq(CRITERION.ID))
                        .orderBy(CRITERION_BAND.SCORE_FROM.desc()))
                .convertFrom(rows -> rows.map(mapping(Sheet.Band::new)));
        var questions = multiset(select(CRITERION_QUESTION.QUESTION_ID)
                        .from(CRITERION_QUESTION)
                        .where(CRITERION_QUESTION.CRITERION_ID.eq(CRITERION.ID)))
                .convertFrom(rows -> rows.map(mapping(QuestionId::new)));
        return db.select(
                        CRITERION.ID.convertFrom(CriterionId::new),
                        CRITERION.CODE,
                        CRITERION.TITLE,
                        CRITERION.GUIDANCE,
                        CRITERION.WEIGHT,
                        bands,
                        questions,
                        SCORE.POINTS,
                        coalesce(SCORE.COMMENT, ""),
                        SCORE.SAVED_AT)
                .from(CRITERION)
                .join(APPLICATION)
                .on(APPLICATION.ROUND_ID.eq(CRITERION.ROUND_ID))
                .leftJoin(SCORE)
                .on(SCORE.CRITERION_ID.eq(CRITERION.ID))
                .and(SCORE.ASSESSMENT_ID.eq(id.value()))
                .where(APPLICATION.ID.eq(application.value()))
                .orderBy(CRITERION.POSITION, CRITERION.ID)
                .fetch(mapping(Sheet.Line::new));
    }
}
