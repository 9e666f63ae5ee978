package org.scalingfund.fund;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.FUND_OUTCOME;
import static org.scalingfund.db.Tables.FUND_STATEMENT;
import static org.scalingfund.db.Tables.FUND_YEAR;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.STRAND;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.springframework.stereotype.Repository;

/** Positions of outcomes and strands are those in the lists: whoever writes a list writes them anew. */
@Repository
class FundRepository {
    private final DSLContext db;

    FundRepository(DSLContext db) {
        this.db = db;
    }

    void insert(NewFund fund, Instant at) {
        var basics = fund.basics();
        db.insertInto(FUND)
                .set(FUND.ID, fund.id().value())
                .set(FUND.NAME, basics.name())
                .set(FUND.SUMMARY, basics.summary())
                .set(FUND.SENIOR_OFFICER, basics.officer().name())
                .set(FUND.OFFICER_TITLE, basics.officer().jobTitle())
                .set(FUND.BUDGET, fund.budget().pounds())
                .set(FUND.CREATED_AT, at)
                .execute();
    }

    Optional<Fund> find(FundId id) {
        return funds(FUND.ID.eq(id.value())).stream().findFirst();
    }

    /** Nobody else changes the fund, or publishes a round of it, until the transaction ends; false when there is none. */
    boolean lock(FundId id) {
        // Rounds can still be begun: they only refer to it.
        return db.select(inline(1))
                .from(FUND)
                .where(FUND.ID.eq(id.value()))
                .forNoKeyUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** A funder has a handful of funds, so that all of them are a list to choose from. */
    List<Fund> all() {
        return funds(noCondition());
    }

    /** What the fund's published rounds give, without those withdrawn and without {@code except}. */
    Money publishedBudgets(FundId id, @Nullable RoundId except) {
        return db.select(coalesce(sum(ROUND.BUDGET), inline(BigDecimal.ZERO)))
                .from(ROUND)
                .where(ROUND.FUND_ID.eq(id.value()))
                .and(ROUND.PUBLISHED_AT.isNotNull())
                .and(ROUND.STATUS.ne(RoundStatus.WITHDRAWN.name()))
                .and(except == null ? noCondition() : ROUND.ID.ne(except.value()))
                .fetchSingle(found -> new Money(found.value1()));
    }

    /** Nobody removes the strand until the transaction ends; false when the fund has no such strand. */
    boolean keepStrand(FundId fund, StrandId strand) {
        return db.select(inline(1))
                .from(STRAND)
                .where(STRAND.ID.eq(strand.value()))
                .and(STRAND.FUND_ID.eq(fund.value()))
                .forKeyShare()
                .fetchOptional()
                .isPresent();
    }

    /** Whether a round belongs to it; locked first, so that none comes to belong to it meanwhile. */
    boolean isUsed(StrandId strand) {
        db.select(inline(1))
                .from(STRAND)
                .where(STRAND.ID.eq(strand.value()))
                .forUpdate()
                .execute();
        return db.fetchExists(ROUND, ROUND.STRAND_ID.eq(strand.value()));
    }

    void update(FundId id, FundBasics basics) {
        db.update(FUND)
                .set(FUND.NAME, basics.name())
                .set(FUND.SUMMARY, basics.summary())
                .set(FUND.SENIOR_OFFICER, basics.officer().name())
                .set(FUND.OFFICER_TITLE, basics.officer().jobTitle())
                .where(FUND.ID.eq(id.value()))
                .execute();
    }

    void update(FundId id, FundPurpose purpose) {
        db.update(FUND)
                .set(FUND.OBJECTIVES, purpose.objectives())
                .set(FUND.NEED, purpose.need())
                .set(FUND.APPROACH, purpose.approach())
                .set(FUND.CHANGE, purpose.change())
                .set(FUND.ASSUMPTIONS, purpose.assumptions())
                .where(FUND.ID.eq(id.value()))
                .execute();
    }

    void update(FundId id, FundBudget budget) {
        db.update(FUND)
                .set(FUND.BUDGET, budget.total().pounds())
                .where(FUND.ID.eq(id.value()))
                .execute();
        db.deleteFrom(FUND_YEAR).where(FUND_YEAR.FUND_ID.eq(id.value())).execute();
        for (var year : budget.years()) {
            db.insertInto(FUND_YEAR)
                    .set(FUND_YEAR.FUND_ID, id.value())
                    .set(FUND_YEAR.BEGINS, year.year().begins())
                    .set(FUND_YEAR.AMOUNT, year.amount().pounds())
                    .execute();
        }
    }

    void updateOutcomes(FundId id, List<FundOutcome> outcomes) {
        db.deleteFrom(FUND_OUTCOME).where(FUND_OUTCOME.FUND_ID.eq(id.value())).execute();
        for (var position = 0; position < outcomes.size(); position++) {
            var outcome = outcomes.get(position);
            db.insertInto(FUND_OUTCOME)
                    .set(FUND_OUTCOME.FUND_ID, id.value())
                    .set(FUND_OUTCOME.POSITION, position)
                    .set(FUND_OUTCOME.TITLE, outcome.title())
                    .set(FUND_OUTCOME.MEASURE, outcome.measure())
                    .set(FUND_OUTCOME.BASELINE, outcome.baseline())
                    .set(FUND_OUTCOME.TARGET, outcome.target())
                    .execute();
        }
    }

    void updateStandard(FundId id, List<FundStatement> standard) {
        db.deleteFrom(FUND_STATEMENT)
                .where(FUND_STATEMENT.FUND_ID.eq(id.value()))
                .execute();
        for (var statement : standard) {
            db.insertInto(FUND_STATEMENT)
                    .set(FUND_STATEMENT.FUND_ID, id.value())
                    .set(FUND_STATEMENT.REQUIREMENT, statement.requirement().name())
                    .set(FUND_STATEMENT.STANCE, statement.stance().name())
                    .set(FUND_STATEMENT.WORDS, statement.words())
                    .set(FUND_STATEMENT.INSTEAD, statement.instead())
                    .execute();
        }
    }

    /** Rounds keep the strands that stay. */
    void updateStrands(FundId id, List<Strand> strands) {
        db.deleteFrom(STRAND)
                .where(STRAND.FUND_ID.eq(id.value()))
                .and(STRAND.ID.notIn(
                        strands.stream().map(strand -> strand.id().value()).toList()))
                .execute();
        for (var position = 0; position < strands.size(); position++) {
            var strand = strands.get(position);
            db.insertInto(STRAND)
                    .set(STRAND.ID, strand.id().value())
                    .set(STRAND.FUND_ID, id.value())
                    .set(STRAND.POSITION, position)
                    .set(STRAND.CODE, strand.code())
                    .set(STRAND.TITLE, strand.title())
                    .set(STRAND.PAYS_FOR, strand.paysFor())
                    .onConflict(STRAND.ID)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    private List<Fund> funds(Condition which) {
        return db.select(
                        FUND.ID.convertFrom(FundId::new),
                        row(
                                        FUND.NAME,
                                        FUND.SUMMARY,
                                        row(FUND.SENIOR_OFFICER, FUND.OFFICER_TITLE)
                                                .mapping(SeniorOfficer::new))
                                .mapping(FundBasics::new),
                        row(FUND.OBJECTIVES, FUND.NEED, FUND.APPROACH, FUND.CHANGE, FUND.ASSUMPTIONS)
                                .mapping(FundPurpose::new),
                        outcomes(),
                        FUND.BUDGET.convertFrom(Money::new),
                        years(),
                        standard(),
                        strands())
                .from(FUND)
                .where(which)
                .orderBy(FUND.NAME, FUND.ID)
                .fetch(mapping((id, basics, purpose, outcomes, total, years, standard, strands) ->
                        new Fund(id, basics, purpose, outcomes, new FundBudget(total, years), standard, strands)));
    }

    private static Field<List<FundOutcome>> outcomes() {
        return multiset(select(FUND_OUTCOME.TITLE, FUND_OUTCOME.MEASURE, FUND_OUTCOME.BASELINE, FUND_OUTCOME.TARGET)
                        .from(FUND_OUTCOME)
                        .where(FUND_OUTCOME.FUND_ID.eq(FUND.ID))
                        .orderBy(FUND_OUTCOME.POSITION))
                .convertFrom(rows -> rows.map(mapping(FundOutcome::new)));
    }

    private static Field<List<FundBudget.Year>> years() {
        return multiset(select(
                                FUND_YEAR.BEGINS.convertFrom(FinancialYear::new),
                                FUND_YEAR.AMOUNT.convertFrom(Money::new))
                        .from(FUND_YEAR)
                        .where(FUND_YEAR.FUND_ID.eq(FUND.ID))
                        .orderBy(FUND_YEAR.BEGINS))
                .convertFrom(rows -> rows.map(mapping(FundBudget.Year::new)));
    }

    private static Field<List<FundStatement>> standard() {
        return multiset(select(
                                FUND_STATEMENT.REQUIREMENT.convertFrom(Requirement::valueOf),
                                FUND_STATEMENT.STANCE.convertFrom(FundStatement.Stance::valueOf),
                                FUND_STATEMENT.WORDS,
                                FUND_STATEMENT.INSTEAD)
                        .from(FUND_STATEMENT)
                        .where(FUND_STATEMENT.FUND_ID.eq(FUND.ID)))
                .convertFrom(rows -> rows.map(mapping(FundStatement::new)));
    }

    private static Field<List<Strand>> strands() {
        return multiset(select(STRAND.ID.convertFrom(StrandId::new), STRAND.CODE, STRAND.TITLE, STRAND.PAYS_FOR)
                        .from(STRAND)
                        .where(STRAND.FUND_ID.eq(FUND.ID))
                        .orderBy(STRAND.POSITION))
                .convertFrom(rows -> rows.map(mapping(Strand::new)));
    }
}
