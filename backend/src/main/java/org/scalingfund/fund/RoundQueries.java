package org.scalingfund.fund;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.ROUND;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class RoundQueries {
    private final DSLContext db;

    RoundQueries(DSLContext db) {
        this.db = db;
    }

    /** A funder's rounds in one of {@code statuses} (any when there are none), the last to close first. */
    List<RoundRow> rounds(RoundFilter filter, @Nullable RoundRow after, int limit) {
        return db.select(
                        ROUND.ID.convertFrom(RoundId::new),
                        FUND.NAME,
                        ROUND.CODE,
                        ROUND.TITLE,
                        ROUND.STATUS.convertFrom(RoundStatus::valueOf),
                        ROUND.OPENS_AT,
                        ROUND.CLOSES_AT,
                        applications())
                .from(ROUND)
                .join(FUND)
                .on(FUND.ID.eq(ROUND.FUND_ID))
                .where(
                        filter.status() == null
                                ? noCondition()
                                : ROUND.STATUS.eq(filter.status().name()))
                .and(
                        filter.fund() == null
                                ? noCondition()
                                : ROUND.FUND_ID.eq(filter.fund().value()))
                .and(
                        after == null
                                ? noCondition()
                                : row(ROUND.CLOSES_AT, ROUND.ID)
                                        .lt(after.closesAt(), after.id().value()))
                .orderBy(ROUND.CLOSES_AT.desc(), ROUND.ID.desc())
                .limit(limit)
                .fetch(mapping(RoundRow::new));
    }

    Map<String, Integer> applicationsOf(RoundId round) {
        return db.select(applications())
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .fetchOptional(found -> found.value1())
                .orElse(Map.of());
    }

    /** The one look upwards of this feature: how many applications there are, and nothing else about them. */
    private static Field<Map<String, Integer>> applications() {
        return multiset(select(APPLICATION.STATUS, count())
                        .from(APPLICATION)
                        .where(APPLICATION.ROUND_ID.eq(ROUND.ID))
                        .groupBy(APPLICATION.STATUS))
                .convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> row.value2()));
    }
}
