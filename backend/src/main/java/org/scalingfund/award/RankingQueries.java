package org.scalingfund.award;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ASSESSMENT;
import static org.scalingfund.db.Tables.ASSESSMENT_PROGRESS;
import static org.scalingfund.db.Tables.CRITERION;
import static org.scalingfund.db.Tables.MODERATION;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.SCORE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.assessment.AssessmentStatus;
import org.scalingfund.base.Money;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.springframework.stereotype.Repository;

@Repository
class RankingQueries {
    private static final List<String> RANKED = List.of(
            ApplicationStatus.ASSESSED.name(),
            ApplicationStatus.FUNDED.name(),
            ApplicationStatus.RESERVE.name(),
            ApplicationStatus.DECLINED.name());

    private final DSLContext db;

    RankingQueries(DSLContext db) {
        this.db = db;
    }

    /** What deciding about a round needs to know of it. */
    record Budgeted(
            RoundId id,
            String title,
            RoundStatus status,
            Ranking ranking,
            @Nullable Instant releasedAt) {}

    Optional<Budgeted> find(RoundId round) {
        return db.select(ROUND.TITLE, ROUND.STATUS, ROUND.BUDGET, ROUND.THRESHOLD, ROUND.RESULTS_RELEASED_AT)
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .fetchOptional(mapping((title, status, budget, threshold, releasedAt) -> new Budgeted(
                        round,
                        title,
                        RoundStatus.valueOf(status),
                        Ranking.of(new Money(budget), threshold, standings(round)),
                        releasedAt)));
    }

    private List<Standing> standings(RoundId round) {
        var totals = multiset(select(ASSESSMENT.TOTAL)
                        .from(ASSESSMENT)
                        .where(counting())
                        .orderBy(ASSESSMENT.TOTAL.desc()))
                .convertFrom(rows -> rows.getValues(ASSESSMENT.TOTAL));
        return db.select(
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        APPLICATION.ORGANISATION_NAME,
                        APPLICATION.AMOUNT.convertFrom(Money::new),
                        MODERATION.TOTAL,
                        totals,
                        ASSESSMENT_PROGRESS.NEEDED,
                        votes(ASSESSMENT.IN_SCOPE.isTrue()),
                        votes(ASSESSMENT.FUNDABLE.isTrue()))
                .from(APPLICATION)
                .join(ASSESSMENT_PROGRESS)
                .on(ASSESSMENT_PROGRESS.APPLICATION_ID.eq(APPLICATION.ID))
                .leftJoin(MODERATION)
                .on(MODERATION.APPLICATION_ID.eq(APPLICATION.ID))
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(APPLICATION.STATUS.in(RANKED))
                .orderBy(APPLICATION.REFERENCE, APPLICATION.ID)
                .fetch(mapping(Standing::new));
    }

    /** What the assessors wrote, criterion by criterion: the beginning of the feedback. */
    List<Remark> remarks(ApplicationId application) {
        return db.select(CRITERION.TITLE, SCORE.COMMENT)
                .from(SCORE)
                .join(CRITERION)
                .on(CRITERION.ID.eq(SCORE.CRITERION_ID))
                .join(ASSESSMENT)
                .on(ASSESSMENT.ID.eq(SCORE.ASSESSMENT_ID))
                .where(ASSESSMENT.APPLICATION_ID.eq(application.value()))
                .and(ASSESSMENT.STATUS.eq(AssessmentStatus.SUBMITTED.name()))
                .orderBy(CRITERION.POSITION, CRITERION.ID, ASSESSMENT.SUBMITTED_AT, ASSESSMENT.ID)
                .fetch(mapping(Remark::new));
    }

    /** What one assessor wrote under one criterion. */
    record Remark(String criterion, String comment) {}

    private static Field<Integer> votes(Condition vote) {
        return field(selectCount().from(ASSESSMENT).where(counting()).and(vote));
    }

    private static Condition counting() {
        return ASSESSMENT
                .APPLICATION_ID
                .eq(APPLICATION.ID)
                .and(ASSESSMENT.STATUS.eq(AssessmentStatus.SUBMITTED.name()));
    }
}
