package org.scalingfund.application;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.BUDGET_LINE;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class BudgetRepository {
    private final DSLContext db;

    BudgetRepository(DSLContext db) {
        this.db = db;
    }

    int count(ApplicationId application) {
        return db.fetchCount(BUDGET_LINE, BUDGET_LINE.APPLICATION_ID.eq(application.value()));
    }

    /** At the end. A line that is there already stays as it is: the first answer was lost on its way. */
    void insert(ApplicationId application, BudgetLine line) {
        db.insertInto(BUDGET_LINE)
                .set(BUDGET_LINE.ID, line.id().value())
                .set(BUDGET_LINE.APPLICATION_ID, application.value())
                .set(
                        BUDGET_LINE.POSITION,
                        select(coalesce(max(BUDGET_LINE.POSITION), inline(0)).plus(1))
                                .from(BUDGET_LINE)
                                .where(BUDGET_LINE.APPLICATION_ID.eq(application.value())))
                .set(BUDGET_LINE.CATEGORY, line.category().name())
                .set(BUDGET_LINE.DESCRIPTION, line.description())
                .set(BUDGET_LINE.AMOUNT, line.amount().pounds())
                .onConflictDoNothing()
                .execute();
    }

    boolean update(ApplicationId application, BudgetLine seen, BudgetLine now) {
        return db.update(BUDGET_LINE)
                        .set(BUDGET_LINE.CATEGORY, now.category().name())
                        .set(BUDGET_LINE.DESCRIPTION, now.description())
                        .set(BUDGET_LINE.AMOUNT, now.amount().pounds())
                        .where(still(application, seen).or(still(application, now)))
                        .execute()
                == 1;
    }

    boolean delete(ApplicationId application, BudgetLine seen) {
        return db.deleteFrom(BUDGET_LINE).where(still(application, seen)).execute() == 1;
    }

    boolean exists(ApplicationId application, BudgetLineId line) {
        return db.fetchExists(
                BUDGET_LINE, BUDGET_LINE.ID.eq(line.value()).and(BUDGET_LINE.APPLICATION_ID.eq(application.value())));
    }

    /** What is asked for is what the lines add up to; both are written in one transaction. */
    void sumUp(ApplicationId application) {
        db.update(APPLICATION)
                .set(
                        APPLICATION.AMOUNT,
                        select(coalesce(sum(BUDGET_LINE.AMOUNT), inline(BigDecimal.ZERO)))
                                .from(BUDGET_LINE)
                                .where(BUDGET_LINE.APPLICATION_ID.eq(application.value())))
                .set(APPLICATION.REVISION, APPLICATION.REVISION.plus(1))
                .where(APPLICATION.ID.eq(application.value()))
                .execute();
    }

    private static Condition still(ApplicationId application, BudgetLine line) {
        return BUDGET_LINE
                .ID
                .eq(line.id().value())
                .and(BUDGET_LINE.APPLICATION_ID.eq(application.value()))
                .and(BUDGET_LINE.CATEGORY.eq(line.category().name()))
                .and(BUDGET_LINE.DESCRIPTION.eq(line.description()))
                .and(BUDGET_LINE.AMOUNT.eq(line.amount().pounds()));
    }
}
