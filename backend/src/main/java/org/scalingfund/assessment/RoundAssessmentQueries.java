package org.scalingfund.assessment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ASSESSMENT_PROGRESS;
import static org.scalingfund.db.Tables.ROUND;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.springframework.stereotype.Repository;

@Repository
class RoundAssessmentQueries {
    private final DSLContext db;

    RoundAssessmentQueries(DSLContext db) {
        this.db = db;
    }

    /** What work about a round needs to say. */
    record RoundInBrief(RoundId id, String title, Instant assessBy, Instant decideBy) {}

    Optional<RoundAssessment> find(RoundId round, List<RoundAssessment.Assessor> assessors) {
        return db.select(ROUND.TITLE, ROUND.STATUS.convertFrom(RoundStatus::valueOf))
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .fetchOptional(mapping((title, status) ->
                        new RoundAssessment(round, title, status, stages(round), unfinished(round), assessors)));
    }

    /** Locks the round, so that nothing about its scores changes while it is being closed. */
    Optional<RoundInBrief> lock(RoundId round) {
        return db.select(ROUND.ID.convertFrom(RoundId::new), ROUND.TITLE, ROUND.ASSESS_BY, ROUND.DECIDE_BY)
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .and(ROUND.STATUS.eq(RoundStatus.CLOSED.name()))
                .forUpdate()
                .fetchOptional(mapping(RoundInBrief::new));
    }

    Optional<RoundInBrief> roundOf(ApplicationId application) {
        return db.select(ROUND.ID.convertFrom(RoundId::new), ROUND.TITLE, ROUND.ASSESS_BY, ROUND.DECIDE_BY)
                .from(ROUND)
                .join(APPLICATION)
                .on(APPLICATION.ROUND_ID.eq(ROUND.ID))
                .where(APPLICATION.ID.eq(application.value()))
                .fetchOptional(mapping(RoundInBrief::new));
    }

    /** Applications that were submitted and are neither assessed nor at an end. */
    int unfinished(RoundId round) {
        return db.fetchCount(
                APPLICATION,
                APPLICATION
                        .ROUND_ID
                        .eq(round.value())
                        .and(APPLICATION.STATUS.in(
                                ApplicationStatus.SUBMITTED.name(),
                                ApplicationStatus.CHECKING.name(),
                                ApplicationStatus.IN_ASSESSMENT.name())));
    }

    List<ApplicationId> applications(RoundId round) {
        return db.select(ASSESSMENT_PROGRESS.APPLICATION_ID)
                .from(ASSESSMENT_PROGRESS)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(ASSESSMENT_PROGRESS.APPLICATION_ID))
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .orderBy(ASSESSMENT_PROGRESS.APPLICATION_ID)
                .fetch(mapping(ApplicationId::new));
    }

    private Map<AssessmentStage, Integer> stages(RoundId round) {
        var stages = new EnumMap<AssessmentStage, Integer>(AssessmentStage.class);
        db.select(ASSESSMENT_PROGRESS.STAGE.convertFrom(AssessmentStage::valueOf), count())
                .from(ASSESSMENT_PROGRESS)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(ASSESSMENT_PROGRESS.APPLICATION_ID))
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(APPLICATION.STATUS.ne(ApplicationStatus.WITHDRAWN.name()))
                .groupBy(ASSESSMENT_PROGRESS.STAGE)
                .forEach(row -> stages.put(row.value1(), row.value2()));
        return stages;
    }
}
