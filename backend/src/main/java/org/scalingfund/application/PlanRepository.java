package org.scalingfund.application;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.PLANNED_MILESTONE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class PlanRepository {
    private final DSLContext db;

    PlanRepository(DSLContext db) {
        this.db = db;
    }

    int count(ApplicationId application) {
        return db.fetchCount(PLANNED_MILESTONE, PLANNED_MILESTONE.APPLICATION_ID.eq(application.value()));
    }

    /** At the end. A milestone that is there already stays as it is: the first answer was lost on its way. */
    void insert(ApplicationId application, PlannedMilestone milestone) {
        db.insertInto(PLANNED_MILESTONE)
                .set(PLANNED_MILESTONE.ID, milestone.id().value())
                .set(PLANNED_MILESTONE.APPLICATION_ID, application.value())
                .set(
                        PLANNED_MILESTONE.POSITION,
                        select(coalesce(max(PLANNED_MILESTONE.POSITION), inline(0))
                                        .plus(1))
                                .from(PLANNED_MILESTONE)
                                .where(PLANNED_MILESTONE.APPLICATION_ID.eq(application.value())))
                .set(PLANNED_MILESTONE.TITLE, milestone.title())
                .set(PLANNED_MILESTONE.DUE_ON, milestone.dueOn())
                .set(PLANNED_MILESTONE.PAYMENT_SHARE, milestone.share())
                .onConflictDoNothing()
                .execute();
    }

    boolean update(ApplicationId application, PlannedMilestone seen, PlannedMilestone now) {
        return db.update(PLANNED_MILESTONE)
                        .set(PLANNED_MILESTONE.TITLE, now.title())
                        .set(PLANNED_MILESTONE.DUE_ON, now.dueOn())
                        .set(PLANNED_MILESTONE.PAYMENT_SHARE, now.share())
                        .where(still(application, seen).or(still(application, now)))
                        .execute()
                == 1;
    }

    boolean delete(ApplicationId application, PlannedMilestone seen) {
        return db.deleteFrom(PLANNED_MILESTONE).where(still(application, seen)).execute() == 1;
    }

    boolean exists(ApplicationId application, PlannedMilestoneId milestone) {
        return db.fetchExists(
                PLANNED_MILESTONE,
                PLANNED_MILESTONE
                        .ID
                        .eq(milestone.value())
                        .and(PLANNED_MILESTONE.APPLICATION_ID.eq(application.value())));
    }

    private static Condition still(ApplicationId application, PlannedMilestone milestone) {
        return PLANNED_MILESTONE
                .ID
                .eq(milestone.id().value())
                .and(PLANNED_MILESTONE.APPLICATION_ID.eq(application.value()))
                .and(PLANNED_MILESTONE.TITLE.eq(milestone.title()))
                .and(PLANNED_MILESTONE.DUE_ON.eq(milestone.dueOn()))
                .and(PLANNED_MILESTONE.PAYMENT_SHARE.eq(milestone.share()));
    }
}
