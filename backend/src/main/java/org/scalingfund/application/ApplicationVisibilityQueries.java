package org.scalingfund.application;

import static org.scalingfund.application.ApplicationRepository.writtenBy;
import static org.scalingfund.db.Tables.APPLICATION;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.Access;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Repository;

/**
 * Which applications the person of the request may read: those that their own organisations lead or take part in, and, with one of the
 * funder's roles, all that were ever submitted. A draft is its writers' alone.
 */
@Repository
class ApplicationVisibilityQueries {
    private static final Set<Role> READERS =
            EnumSet.of(Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR);

    private final DSLContext db;
    private final Access access;
    private final CurrentTenant current;

    ApplicationVisibilityQueries(DSLContext db, Access access, CurrentTenant current) {
        this.db = db;
        this.access = access;
        this.current = current;
    }

    boolean readsForFunder() {
        return !Collections.disjoint(access.roles(), READERS);
    }

    Condition visible() {
        var own = own();
        return readsForFunder() ? own.or(APPLICATION.SUBMITTED_AT.isNotNull()) : own;
    }

    Condition own() {
        return writtenBy(current.actor());
    }

    boolean mayRead(ApplicationId application) {
        return db.fetchExists(
                APPLICATION, APPLICATION.ID.eq(application.value()).and(visible()));
    }

    boolean isOwn(ApplicationId application) {
        return db.fetchExists(
                APPLICATION, APPLICATION.ID.eq(application.value()).and(own()));
    }
}
