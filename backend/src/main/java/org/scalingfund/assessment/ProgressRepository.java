package org.scalingfund.assessment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ASSESSMENT;
import static org.scalingfund.db.Tables.ASSESSMENT_PROGRESS;
import static org.scalingfund.db.Tables.ROUND;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.fund.RoundStatus;
import org.springframework.stereotype.Repository;

@Repository
class ProgressRepository {
    private final DSLContext db;
    private final InstantSource clock;

    ProgressRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What a deed needs to know of the application it is about. */
    record Open(
            ApplicationId application,
            String reference,
            String title,
            int needed,
            AssessmentStage stage,
            Instant assessBy) {
        String about() {
            return reference + " " + title;
        }
    }

    /** Whether scores may still be given and taken back: until the round's assessment is closed. */
    static Condition openForAssessment() {
        return APPLICATION
                .STATUS
                .in(ApplicationStatus.IN_ASSESSMENT.name(), ApplicationStatus.ASSESSED.name())
                .and(ROUND.STATUS.in(RoundStatus.OPEN.name(), RoundStatus.CLOSED.name()));
    }

    /** Locks the application's progress, so that of two deeds at once the second sees what the first did. */
    Optional<Open> lockOpen(ApplicationId application) {
        return db.select(
                        ASSESSMENT_PROGRESS.APPLICATION_ID.convertFrom(ApplicationId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        ASSESSMENT_PROGRESS.NEEDED,
                        ASSESSMENT_PROGRESS.STAGE.convertFrom(AssessmentStage::valueOf),
                        ROUND.ASSESS_BY)
                .from(ASSESSMENT_PROGRESS)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(ASSESSMENT_PROGRESS.APPLICATION_ID))
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .where(ASSESSMENT_PROGRESS.APPLICATION_ID.eq(application.value()))
                .and(openForAssessment())
                .forUpdate()
                .of(ASSESSMENT_PROGRESS)
                .fetchOptional(mapping(Open::new));
    }

    /** Begins with as many assessors as the round asks for. */
    boolean begin(ApplicationId application) {
        return db.insertInto(
                                ASSESSMENT_PROGRESS,
                                ASSESSMENT_PROGRESS.APPLICATION_ID,
                                ASSESSMENT_PROGRESS.NEEDED,
                                ASSESSMENT_PROGRESS.STAGE,
                                ASSESSMENT_PROGRESS.SINCE)
                        .select(db.select(
                                        APPLICATION.ID,
                                        ROUND.ASSESSORS_PER_APPLICATION,
                                        inline(AssessmentStage.ALLOCATING.name()),
                                        val(clock.instant()))
                                .from(APPLICATION)
                                .join(ROUND)
                                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                                .where(APPLICATION.ID.eq(application.value())))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** One assessor more than are at work or done, because the scores lie apart. */
    void needOneMore(ApplicationId application) {
        db.update(ASSESSMENT_PROGRESS)
                .set(ASSESSMENT_PROGRESS.NEEDED, count(application, AssessmentStatus.LIVE) + 1)
                .set(ASSESSMENT_PROGRESS.STAGE, AssessmentStage.ALLOCATING.name())
                .set(ASSESSMENT_PROGRESS.SINCE, clock.instant())
                .where(ASSESSMENT_PROGRESS.APPLICATION_ID.eq(application.value()))
                .and(ASSESSMENT_PROGRESS.STAGE.eq(AssessmentStage.MEASURING.name()))
                .execute();
    }

    /** Guarded by the stage it leaves: the process moves with the one that succeeds. */
    boolean move(ApplicationId application, AssessmentStage from, AssessmentStage to) {
        return move(application, List.of(from), to);
    }

    boolean move(ApplicationId application, Collection<AssessmentStage> from, AssessmentStage to) {
        return db.update(ASSESSMENT_PROGRESS)
                        .set(ASSESSMENT_PROGRESS.STAGE, to.name())
                        .set(ASSESSMENT_PROGRESS.SINCE, clock.instant())
                        .where(ASSESSMENT_PROGRESS.APPLICATION_ID.eq(application.value()))
                        .and(ASSESSMENT_PROGRESS.STAGE.in(
                                from.stream().map(Enum::name).toList()))
                        .execute()
                == 1;
    }

    int count(ApplicationId application, Collection<AssessmentStatus> statuses) {
        return db.fetchCount(
                ASSESSMENT,
                ASSESSMENT
                        .APPLICATION_ID
                        .eq(application.value())
                        .and(ASSESSMENT.STATUS.in(
                                statuses.stream().map(Enum::name).toList())));
    }
}
