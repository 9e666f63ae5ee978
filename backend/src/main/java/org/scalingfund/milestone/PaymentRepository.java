package org.scalingfund.milestone;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.MILESTONE;
import static org.scalingfund.db.Tables.PAYMENT;
import static org.scalingfund.db.Tables.PERSON;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Payments: scheduled with the grant, released with a milestone, paid by somebody else. */
@Repository
class PaymentRepository {
    private static final org.scalingfund.db.tables.Person RELEASER = PERSON.as("releaser");
    private static final org.scalingfund.db.tables.Person PAYER = PERSON.as("payer");

    private final DSLContext db;

    PaymentRepository(DSLContext db) {
        this.db = db;
    }

    /** A payment as history, work lists and mail speak of it. */
    record Case(
            PaymentId id,
            GrantId grant,
            Money amount,
            String milestoneTitle,
            @Nullable PersonId releasedBy) {}

    void schedule(GrantId grant, MilestoneId milestone, Money amount, LocalDate dueOn) {
        db.insertInto(PAYMENT)
                .set(PAYMENT.ID, PaymentId.random().value())
                .set(PAYMENT.GRANT_ID, grant.value())
                .set(PAYMENT.MILESTONE_ID, milestone.value())
                .set(PAYMENT.AMOUNT, amount.pounds())
                .set(PAYMENT.STATUS, PaymentStatus.SCHEDULED.name())
                .set(PAYMENT.DUE_ON, dueOn)
                .execute();
    }

    /** The payment that the milestone releases; none when nothing is paid on it. */
    Optional<PaymentId> release(MilestoneId milestone, PersonId by, Instant at, LocalDate dueOn) {
        return db.update(PAYMENT)
                .set(PAYMENT.STATUS, PaymentStatus.RELEASED.name())
                .set(PAYMENT.RELEASED_BY, by.value())
                .set(PAYMENT.RELEASED_AT, at)
                .set(PAYMENT.DUE_ON, dueOn)
                .where(PAYMENT.MILESTONE_ID.eq(milestone.value()))
                .and(PAYMENT.STATUS.eq(PaymentStatus.SCHEDULED.name()))
                .returningResult(PAYMENT.ID.convertFrom(PaymentId::new))
                .fetchOptional(mapping(id -> id));
    }

    boolean pay(PaymentId payment, PersonId by, Instant at) {
        return db.update(PAYMENT)
                        .set(PAYMENT.STATUS, PaymentStatus.PAID.name())
                        .set(PAYMENT.PAID_BY, by.value())
                        .set(PAYMENT.PAID_AT, at)
                        .where(PAYMENT.ID.eq(payment.value()))
                        .and(PAYMENT.STATUS.eq(PaymentStatus.RELEASED.name()))
                        .and(PAYMENT.RELEASED_BY.ne(by.value()))
                        .execute()
                == 1;
    }

    List<UUID> cancelUnpaid(GrantId grant) {
        return db.update(PAYMENT)
                .set(PAYMENT.STATUS, PaymentStatus.CANCELLED.name())
                .where(PAYMENT.GRANT_ID.eq(grant.value()))
                .and(PAYMENT.STATUS.in("SCHEDULED", "RELEASED", "HELD"))
                .returningResult(PAYMENT.ID)
                .fetch(mapping(id -> id));
    }

    Optional<Case> find(PaymentId payment) {
        return db.select(
                        PAYMENT.ID.convertFrom(PaymentId::new),
                        PAYMENT.GRANT_ID.convertFrom(GrantId::new),
                        PAYMENT.AMOUNT.convertFrom(Money::new),
                        MILESTONE.TITLE,
                        PAYMENT.RELEASED_BY.convertFrom(PaymentRepository::personIfAny))
                .from(PAYMENT)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(PAYMENT.MILESTONE_ID))
                .where(PAYMENT.ID.eq(payment.value()))
                .fetchOptional(mapping(Case::new));
    }

    Money total(GrantId grant, PaymentStatus status) {
        return db.select(sum(PAYMENT.AMOUNT))
                .from(PAYMENT)
                .where(PAYMENT.GRANT_ID.eq(grant.value()))
                .and(PAYMENT.STATUS.eq(status.name()))
                .fetchSingle(mapping(PaymentRepository::money));
    }

    /** The earliest due first. */
    List<PaymentRow> inStatus(PaymentStatus status, @Nullable PaymentRow after, int limit) {
        return db.select(
                        PAYMENT.ID.convertFrom(PaymentId::new),
                        PAYMENT.GRANT_ID.convertFrom(GrantId::new),
                        FUNDED_GRANT.REFERENCE,
                        FUNDED_GRANT.ORGANISATION_NAME,
                        MILESTONE.POSITION,
                        MILESTONE.TITLE,
                        PAYMENT.AMOUNT.convertFrom(Money::new),
                        PAYMENT.STATUS.convertFrom(PaymentStatus::valueOf),
                        PAYMENT.DUE_ON,
                        RELEASER.NAME,
                        PAYMENT.RELEASED_AT,
                        PAYER.NAME,
                        PAYMENT.PAID_AT)
                .from(PAYMENT)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(PAYMENT.MILESTONE_ID))
                .join(FUNDED_GRANT)
                .on(FUNDED_GRANT.ID.eq(PAYMENT.GRANT_ID))
                .leftJoin(RELEASER)
                .on(RELEASER.ID.eq(PAYMENT.RELEASED_BY))
                .leftJoin(PAYER)
                .on(PAYER.ID.eq(PAYMENT.PAID_BY))
                .where(PAYMENT.STATUS.eq(status.name()))
                .and(
                        after == null
                                ? noCondition()
                                : row(PAYMENT.DUE_ON, PAYMENT.ID)
                                        .gt(after.dueOn(), after.id().value()))
                .orderBy(PAYMENT.DUE_ON, PAYMENT.ID)
                .limit(limit)
                .fetch(mapping(PaymentRow::new));
    }

    private static @Nullable PersonId personIfAny(@Nullable UUID person) {
        return person == null ? null : new PersonId(person);
    }

    private static Money money(@Nullable BigDecimal sum) {
        return sum == null ? Money.ZERO : new Money(sum);
    }
}
