package org.scalingfund.assessment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ASSESSMENT;
import static org.scalingfund.db.Tables.ASSESSMENT_PROGRESS;
import static org.scalingfund.db.Tables.CRITERION;
import static org.scalingfund.db.Tables.MODERATION;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.SCORE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.RoundId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class ScoreSheetQueries {
    private final DSLContext db;

    ScoreSheetQueries(DSLContext db) {
        this.db = db;
    }

    Optional<ScoreSheet> find(ApplicationId application) {
        var criteria = multiset(select(CRITERION.ID, CRITERION.CODE, CRITERION.TITLE, CRITERION.WEIGHT)
                        .from(CRITERION)
                        .where(CRITERION.ROUND_ID.eq(ROUND.ID))
                        .orderBy(CRITERION.POSITION, CRITERION.ID))
                .convertFrom(rows -> rows.map(mapping((id, code, title, weight) ->
                        new ScoreSheet.Criterion(new CriterionId(id), code, title, weight))));
        return db.select(
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        ROUND.ID.convertFrom(RoundId::new),
                        ASSESSMENT_PROGRESS.STAGE.convertFrom(AssessmentStage::valueOf),
                        ROUND.SCALE_FROM,
                        ROUND.SCALE_TO,
                        criteria)
                .from(APPLICATION)
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .join(ASSESSMENT_PROGRESS)
                .on(ASSESSMENT_PROGRESS.APPLICATION_ID.eq(APPLICATION.ID))
                .where(APPLICATION.ID.eq(application.value()))
                .fetchOptional(mapping((reference, title, round, stage, from, to, scored) -> new ScoreSheet(
                        application,
                        reference,
                        title,
                        round,
                        stage,
                        new Scale(from, to),
                        scored,
                        submitted(application),
                        moderated(application))));
    }

    /** Each assessor's part in a round: how much is waiting for an answer, being scored, late and done. */
    List<RoundAssessment.Assessor> assessors(RoundId round, Instant now) {
        var unfinished = ASSESSMENT.STATUS.in(AssessmentStatus.INVITED.name(), AssessmentStatus.IN_PROGRESS.name());
        return db.select(
                        ASSESSMENT.ASSESSOR_ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        count().filterWhere(ASSESSMENT.STATUS.eq(AssessmentStatus.INVITED.name())),
                        count().filterWhere(ASSESSMENT.STATUS.eq(AssessmentStatus.IN_PROGRESS.name())),
                        count().filterWhere(ASSESSMENT.STATUS.eq(AssessmentStatus.SUBMITTED.name())),
                        count().filterWhere(unfinished.and(ASSESSMENT.DUE_AT.lt(now))))
                .from(ASSESSMENT)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(ASSESSMENT.APPLICATION_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ASSESSMENT.ASSESSOR_ID))
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(ASSESSMENT.STATUS.in(AllocationQueries.names(AssessmentStatus.LIVE)))
                .groupBy(ASSESSMENT.ASSESSOR_ID, PERSON.NAME)
                .orderBy(PERSON.NAME, ASSESSMENT.ASSESSOR_ID)
                .fetch(mapping(RoundAssessment.Assessor::new));
    }

    private List<ScoreSheet.Submitted> submitted(ApplicationId application) {
        var scores = multiset(select(SCORE.CRITERION_ID, SCORE.POINTS, SCORE.COMMENT)
                        .from(SCORE)
                        .where(SCORE.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                        .and(SCORE.POINTS.isNotNull()))
                .convertFrom(rows -> rows.map(mapping((criterion, points, comment) ->
                        new ScoreSheet.Score(new CriterionId(criterion), points, comment))));
        return db.select(
                        ASSESSMENT.ID.convertFrom(AssessmentId::new),
                        PERSON.NAME,
                        ASSESSMENT.SUBMITTED_AT,
                        ASSESSMENT.TOTAL,
                        ASSESSMENT.IN_SCOPE,
                        ASSESSMENT.FUNDABLE,
                        ASSESSMENT.OVERALL_COMMENT,
                        scores)
                .from(ASSESSMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ASSESSMENT.ASSESSOR_ID))
                .where(ASSESSMENT.APPLICATION_ID.eq(application.value()))
                .and(ASSESSMENT.STATUS.eq(AssessmentStatus.SUBMITTED.name()))
                .orderBy(ASSESSMENT.SUBMITTED_AT, ASSESSMENT.ID)
                .fetch(mapping(ScoreSheet.Submitted::new));
    }

    private ScoreSheet.@Nullable Moderated moderated(ApplicationId application) {
        return db.select(MODERATION.TOTAL, MODERATION.REASONS, PERSON.NAME, MODERATION.MODERATED_AT)
                .from(MODERATION)
                .join(PERSON)
                .on(PERSON.ID.eq(MODERATION.MODERATED_BY))
                .where(MODERATION.APPLICATION_ID.eq(application.value()))
                .fetchOne(mapping(ScoreSheet.Moderated::new));
    }
}
