package org.scalingfund.milestone;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.MILESTONE;
import static org.scalingfund.db.Tables.PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Lists of grants, the most urgent first. What was due before {@code stillToCome} without a report is late. */
@Repository
class GrantQueries {
    private static final int LATE = 0;
    private static final int TO_REVIEW = 1;
    private static final int TO_CLOSE = 2;
    private static final int RUNNING = 3;
    private static final int ENDED = 4;

    private static final Field<Integer> LATE_REPORTS = field("late_reports", Integer.class);
    private static final Field<LocalDate> LATE_SINCE = field("late_since", LocalDate.class);
    private static final Field<LocalDate> NEXT_DUE_ON = field("next_due_on", LocalDate.class);
    private static final Field<Integer> TO_REVIEW_COUNT = field("reports_to_review", Integer.class);

    private final DSLContext db;

    GrantQueries(DSLContext db) {
        this.db = db;
    }

    List<GrantRow> all(GrantFilter filter, LocalDate stillToCome, @Nullable GrantRow after, int limit) {
        return list(passes(filter), stillToCome, after, limit);
    }

    List<GrantRow> ownedBy(PersonId person, LocalDate stillToCome, @Nullable GrantRow after, int limit) {
        return list(GrantRepository.ofOrganisationOf(person), stillToCome, after, limit);
    }

    int countOf(GrantFilter filter, LocalDate stillToCome) {
        var milestones = milestones(stillToCome);
        return db.fetchCount(select(FUNDED_GRANT.ID)
                .from(FUNDED_GRANT)
                .join(milestones)
                .on(grantOf(milestones).eq(FUNDED_GRANT.ID))
                .where(passes(filter)));
    }

    private List<GrantRow> list(Condition which, LocalDate stillToCome, @Nullable GrantRow after, int limit) {
        var milestones = milestones(stillToCome);
        var urgency = urgency();
        var day = day(urgency);
        return db.select(
                        FUNDED_GRANT.ID.convertFrom(GrantId::new),
                        FUNDED_GRANT.REFERENCE,
                        FUNDED_GRANT.TITLE,
                        FUNDED_GRANT.ORGANISATION_NAME,
                        FUNDED_GRANT.STATUS.convertFrom(GrantStatus::valueOf),
                        FUNDED_GRANT.AMOUNT.convertFrom(Money::new),
                        paid(),
                        NEXT_DUE_ON,
                        row(LATE_REPORTS, LATE_SINCE, TO_REVIEW_COUNT, field(isDelivered()))
                                .mapping(GrantRow.Needs::new),
                        marks(stillToCome),
                        row(urgency, day).mapping(GrantRow.Place::new))
                .from(FUNDED_GRANT)
                .join(milestones)
                .on(grantOf(milestones).eq(FUNDED_GRANT.ID))
                .where(which)
                .and(
                        after == null
                                ? noCondition()
                                : row(urgency, day, FUNDED_GRANT.ID)
                                        .gt(
                                                after.place().urgency(),
                                                after.place().day(),
                                                after.id().value()))
                .orderBy(urgency, day, FUNDED_GRANT.ID)
                .limit(limit)
                .fetch(mapping(GrantRow::new));
    }

    /** One line for each grant: how many of its milestones are late or wait to be reviewed, and since when. */
    private static Table<Record5<UUID, Integer, LocalDate, LocalDate, Integer>> milestones(LocalDate stillToCome) {
        return select(
                        MILESTONE.GRANT_ID,
                        count().filterWhere(isLate(stillToCome)).as(LATE_REPORTS),
                        min(MILESTONE.DUE_ON).filterWhere(isLate(stillToCome)).as(LATE_SINCE),
                        min(MILESTONE.DUE_ON).filterWhere(isOpen()).as(NEXT_DUE_ON),
                        count().filterWhere(MILESTONE.STATUS.eq(MilestoneStatus.REPORTED.name()))
                                .as(TO_REVIEW_COUNT))
                .from(MILESTONE)
                .groupBy(MILESTONE.GRANT_ID)
                .asTable("milestones");
    }

    private static Field<UUID> grantOf(Table<?> milestones) {
        return Objects.requireNonNull(milestones.field(MILESTONE.GRANT_ID));
    }

    private static Field<Integer> urgency() {
        return when(LATE_REPORTS.gt(0), inline(LATE))
                .when(TO_REVIEW_COUNT.gt(0), inline(TO_REVIEW))
                .when(isDelivered(), inline(TO_CLOSE))
                .when(FUNDED_GRANT.STATUS.eq(GrantStatus.ACTIVE.name()), inline(RUNNING))
                .otherwise(inline(ENDED));
    }

    private static Field<LocalDate> day(Field<Integer> urgency) {
        return when(urgency.eq(inline(ENDED)), cast(FUNDED_GRANT.ENDED_AT, SQLDataType.LOCALDATE))
                .otherwise(coalesce(LATE_SINCE, NEXT_DUE_ON, FUNDED_GRANT.ENDS_ON));
    }

    private static Condition passes(GrantFilter filter) {
        return switch (filter) {
            case ALL -> noCondition();
            case NEEDS_YOU -> LATE_REPORTS.gt(0).or(TO_REVIEW_COUNT.gt(0)).or(isDelivered());
            case RUNNING -> FUNDED_GRANT.STATUS.in(GrantStatus.ACTIVE.name(), GrantStatus.DELIVERED.name());
            case ENDED -> FUNDED_GRANT.STATUS.in(GrantStatus.CLOSED.name(), GrantStatus.TERMINATED.name());
        };
    }

    private static Field<Money> paid() {
        return field(select(coalesce(sum(PAYMENT.AMOUNT), inline(BigDecimal.ZERO)))
                        .from(PAYMENT)
                        .where(PAYMENT.GRANT_ID.eq(FUNDED_GRANT.ID))
                        .and(PAYMENT.STATUS.eq(PaymentStatus.PAID.name())))
                .convertFrom(Money::new);
    }

    private static Field<List<GrantRow.Mark>> marks(LocalDate stillToCome) {
        return multiset(select(
                                MILESTONE.POSITION,
                                MILESTONE.TITLE,
                                MILESTONE.DUE_ON,
                                MILESTONE.STATUS.convertFrom(MilestoneStatus::valueOf),
                                field(isLate(stillToCome)))
                        .from(MILESTONE)
                        .where(MILESTONE.GRANT_ID.eq(FUNDED_GRANT.ID))
                        .orderBy(MILESTONE.POSITION))
                .convertFrom(marks -> marks.map(mapping(GrantRow.Mark::new)));
    }

    static Condition isLate(LocalDate stillToCome) {
        return isOpen().and(MILESTONE.DUE_ON.lt(stillToCome));
    }

    private static Condition isOpen() {
        return MILESTONE.STATUS.in(MilestoneStatus.PLANNED.name(), MilestoneStatus.RETURNED.name());
    }

    private static Condition isDelivered() {
        return FUNDED_GRANT.STATUS.eq(GrantStatus.DELIVERED.name());
    }
}
