package org.scalingfund.fund;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.STRAND;
import static org.scalingfund.db.Tables.TENANT;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.scalingfund.fund.PublishedRound.Funder;
import org.springframework.stereotype.Repository;

/** Published rounds across the funders, in transactions on the duty of publishing: its policies hide the drafts. */
@Repository
class PublishedQueries {
    private final DSLContext db;

    PublishedQueries(DSLContext db) {
        this.db = db;
    }

    /** Rounds that can be applied to at {@code now} or later, the first to close first. */
    List<PublishedRound> current(PublishedFilter filter, Instant now, @Nullable RoundId after, int limit) {
        var space = filter.space();
        var nation = filter.nation();
        var kind = filter.kind();
        return published()
                .where(isPublished())
                .and(ROUND.STATUS.in(RoundStatus.OPEN.name(), RoundStatus.SCHEDULED.name()))
                .and(ROUND.CLOSES_AT.ge(now))
                .and(space == null ? noCondition() : TENANT.SPACE.eq(space))
                .and(nation == null ? noCondition() : ROUND.NATIONS.contains(new String[] {nation.name()}))
                .and(kind == null ? noCondition() : ROUND.ALLOWED_KINDS.contains(new String[] {kind.name()}))
                .and(filter.eachWord().stream().map(PublishedQueries::says).reduce(noCondition(), Condition::and))
                .and(after == null ? noCondition() : comesAfter(after))
                .orderBy(ROUND.CLOSES_AT, ROUND.ID)
                .limit(limit)
                .fetch(mapping(PublishedRound::new));
    }

    Optional<PublishedRound> find(String space, RoundId id) {
        return published()
                .where(ROUND.ID.eq(id.value()))
                .and(TENANT.SPACE.eq(space))
                .and(isPublished())
                .fetchOptional(mapping(PublishedRound::new));
    }

    private SelectOnConditionStep<Record3<Funder, Round, Integer>> published() {
        return db.select(
                        row(TENANT.SPACE, TENANT.NAME, TENANT.ZONE.convertFrom(ZoneId::of))
                                .mapping(Funder::new),
                        RoundRepository.round(),
                        ROUND.DATES_REVISION)
                .from(ROUND)
                .join(FUND)
                .on(FUND.ID.eq(ROUND.FUND_ID))
                .leftJoin(STRAND)
                .on(STRAND.ID.eq(ROUND.STRAND_ID))
                .join(TENANT)
                .on(TENANT.ID.eq(ROUND.TENANT_ID));
    }

    /** The policy says so too; this one stands for a transaction that a mistake took into a funder's space. */
    private static Condition isPublished() {
        return ROUND.PUBLISHED_AT.isNotNull();
    }

    private static Condition comesAfter(RoundId last) {
        var before = ROUND.as("before");
        return row(ROUND.CLOSES_AT, ROUND.ID)
                .gt(select(before.CLOSES_AT, before.ID).from(before).where(before.ID.eq(last.value())));
    }

    private static Condition says(String word) {
        return ROUND.TITLE
                .containsIgnoreCase(word)
                .or(ROUND.SUMMARY.containsIgnoreCase(word))
                .or(FUND.NAME.containsIgnoreCase(word));
    }
}
