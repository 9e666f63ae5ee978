package org.scalingfund.assessment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ASSESSMENT;
import static org.scalingfund.db.Tables.CONFLICT;
import static org.scalingfund.db.Tables.CRITERION;
import static org.scalingfund.db.Tables.MODERATION;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.SCORE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.RoundId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class AssessmentRepository {
    private final DSLContext db;
    private final InstantSource clock;

    AssessmentRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whose assessment of what it is. */
    record Whose(
            AssessmentId id,
            ApplicationId application,
            String title,
            PersonId assessor,
            String name,
            AssessmentStatus status) {}

    void insert(AssessmentId id, ApplicationId application, PersonId assessor, PersonId by, Instant dueAt) {
        db.insertInto(ASSESSMENT)
                .set(ASSESSMENT.ID, id.value())
                .set(ASSESSMENT.APPLICATION_ID, application.value())
                .set(ASSESSMENT.ASSESSOR_ID, assessor.value())
                .set(ASSESSMENT.STATUS, AssessmentStatus.INVITED.name())
                .set(ASSESSMENT.ALLOCATED_BY, by.value())
                .set(ASSESSMENT.ALLOCATED_AT, clock.instant())
                .set(ASSESSMENT.DUE_AT, dueAt)
                .execute();
    }

    Optional<Whose> find(AssessmentId id) {
        return db.select(
                        ASSESSMENT.ID.convertFrom(AssessmentId::new),
                        ASSESSMENT.APPLICATION_ID.convertFrom(ApplicationId::new),
                        APPLICATION.TITLE,
                        ASSESSMENT.ASSESSOR_ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        ASSESSMENT.STATUS.convertFrom(AssessmentStatus::valueOf))
                .from(ASSESSMENT)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(ASSESSMENT.APPLICATION_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ASSESSMENT.ASSESSOR_ID))
                .where(ASSESSMENT.ID.eq(id.value()))
                .fetchOptional(mapping(Whose::new));
    }

    /** Guarded by the statuses it leaves; scores that were submitted stop counting with it. */
    boolean move(AssessmentId id, Collection<AssessmentStatus> from, AssessmentStatus to) {
        return db.update(ASSESSMENT)
                        .set(ASSESSMENT.STATUS, to.name())
                        .set(ASSESSMENT.TOTAL, (BigDecimal) null)
                        .set(ASSESSMENT.ANSWERED_AT, clock.instant())
                        .where(ASSESSMENT.ID.eq(id.value()))
                        .and(ASSESSMENT.STATUS.in(AllocationQueries.names(from)))
                        .execute()
                == 1;
    }

    boolean submit(AssessmentId id, BigDecimal total) {
        return db.update(ASSESSMENT)
                        .set(ASSESSMENT.STATUS, AssessmentStatus.SUBMITTED.name())
                        .set(ASSESSMENT.TOTAL, total)
                        .set(ASSESSMENT.SUBMITTED_AT, clock.instant())
                        .where(ASSESSMENT.ID.eq(id.value()))
                        .and(ASSESSMENT.STATUS.eq(AssessmentStatus.IN_PROGRESS.name()))
                        .execute()
                == 1;
    }

    /** The latest finding about a person stands; what they declared themselves is never replaced by what we found. */
    void recordConflict(ApplicationId application, PersonId person, ConflictKind kind, String reasons) {
        var insert = db.insertInto(CONFLICT)
                .set(CONFLICT.APPLICATION_ID, application.value())
                .set(CONFLICT.PERSON_ID, person.value())
                .set(CONFLICT.KIND, kind.name())
                .set(CONFLICT.REASONS, reasons)
                .set(CONFLICT.FOUND_AT, clock.instant());
        if (kind != ConflictKind.DECLARED) {
            insert.onConflictDoNothing().execute();
            return;
        }
        insert.onConflict(CONFLICT.TENANT_ID, CONFLICT.APPLICATION_ID, CONFLICT.PERSON_ID)
                .doUpdate()
                .set(CONFLICT.KIND, kind.name())
                .set(CONFLICT.REASONS, reasons)
                .set(CONFLICT.FOUND_AT, clock.instant())
                .execute();
    }

    /** Locks a sheet that is being filled in, so that nothing is saved into one that is submitted at the same moment. */
    boolean lockInProgress(AssessmentId id) {
        return db.select(ASSESSMENT.ID)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id.value()))
                .and(ASSESSMENT.STATUS.eq(AssessmentStatus.IN_PROGRESS.name()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** What is written under a criterion now. */
    record Written(@Nullable Integer points, String comment, Instant savedAt) {
        boolean is(@Nullable Integer otherPoints, String otherComment) {
            return Objects.equals(points, otherPoints) && comment.equals(otherComment);
        }
    }

    Optional<Written> written(AssessmentId id, CriterionId criterion) {
        return db.select(SCORE.POINTS, SCORE.COMMENT, SCORE.SAVED_AT)
                .from(SCORE)
                .where(SCORE.ASSESSMENT_ID.eq(id.value()))
                .and(SCORE.CRITERION_ID.eq(criterion.value()))
                .fetchOptional(mapping(Written::new));
    }

    /** Nothing is written for a criterion of another round. */
    boolean saveScore(
            AssessmentId id, CriterionId criterion, @Nullable Integer points, String comment, Instant savedAt) {
        return db.insertInto(
                                SCORE,
                                SCORE.ASSESSMENT_ID,
                                SCORE.CRITERION_ID,
                                SCORE.POINTS,
                                SCORE.COMMENT,
                                SCORE.SAVED_AT)
                        .select(select(
                                        ASSESSMENT.ID,
                                        CRITERION.ID,
                                        val(points, SCORE.POINTS),
                                        val(comment),
                                        val(savedAt))
                                .from(ASSESSMENT)
                                .join(APPLICATION)
                                .on(APPLICATION.ID.eq(ASSESSMENT.APPLICATION_ID))
                                .join(CRITERION)
                                .on(CRITERION.ROUND_ID.eq(APPLICATION.ROUND_ID))
                                .where(ASSESSMENT.ID.eq(id.value()))
                                .and(CRITERION.ID.eq(criterion.value())))
                        .onConflict(SCORE.TENANT_ID, SCORE.ASSESSMENT_ID, SCORE.CRITERION_ID)
                        .doUpdate()
                        .set(SCORE.POINTS, points)
                        .set(SCORE.COMMENT, comment)
                        .set(SCORE.SAVED_AT, savedAt)
                        .execute()
                == 1;
    }

    void saveOverall(AssessmentId id, String comment, @Nullable Boolean inScope, @Nullable Boolean fundable) {
        db.update(ASSESSMENT)
                .set(ASSESSMENT.OVERALL_COMMENT, comment)
                .set(ASSESSMENT.IN_SCOPE, inScope)
                .set(ASSESSMENT.FUNDABLE, fundable)
                .where(ASSESSMENT.ID.eq(id.value()))
                .execute();
    }

    void insertModeration(ApplicationId application, BigDecimal total, String reasons, PersonId by) {
        db.insertInto(MODERATION)
                .set(MODERATION.APPLICATION_ID, application.value())
                .set(MODERATION.TOTAL, total)
                .set(MODERATION.REASONS, reasons)
                .set(MODERATION.MODERATED_BY, by.value())
                .set(MODERATION.MODERATED_AT, clock.instant())
                .execute();
    }

    /** Takes back what nobody will finish any more, and says who was at it. */
    List<Whose> voidUnfinished(RoundId round) {
        return voidUnfinished(APPLICATION.ROUND_ID.eq(round.value()));
    }

    List<Whose> voidUnfinished(ApplicationId application) {
        return voidUnfinished(APPLICATION.ID.eq(application.value()));
    }

    private List<Whose> voidUnfinished(Condition which) {
        var unfinished = db.select(ASSESSMENT.ID)
                .from(ASSESSMENT)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(ASSESSMENT.APPLICATION_ID))
                .where(which)
                .and(ASSESSMENT.STATUS.in(AssessmentStatus.INVITED.name(), AssessmentStatus.IN_PROGRESS.name()))
                .forUpdate()
                .of(ASSESSMENT)
                .fetch(found -> new AssessmentId(found.get(ASSESSMENT.ID)));
        return unfinished.stream()
                .flatMap(id -> find(id).stream())
                .filter(found -> move(
                        found.id(),
                        List.of(AssessmentStatus.INVITED, AssessmentStatus.IN_PROGRESS),
                        AssessmentStatus.VOIDED))
                .toList();
    }
}
