package org.scalingfund.fund;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.FUND;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.scalingfund.base.Money;
import org.springframework.stereotype.Repository;

@Repository
class FundRepository {
    private final DSLContext db;

    FundRepository(DSLContext db) {
        this.db = db;
    }

    void insert(Fund fund, Instant at) {
        db.insertInto(FUND)
                .set(FUND.ID, fund.id().value())
                .set(FUND.NAME, fund.name())
                .set(FUND.SUMMARY, fund.summary())
                .set(FUND.OBJECTIVES, fund.objectives())
                .set(FUND.SENIOR_OFFICER, fund.seniorOfficer())
                .set(FUND.BUDGET, fund.budget().pounds())
                .set(FUND.CREATED_AT, at)
                .execute();
    }

    Optional<Fund> find(FundId id) {
        return funds().where(FUND.ID.eq(id.value())).fetchOptional(mapping(Fund::new));
    }

    /** A funder has a handful of funds, so that all of them are a list to choose from. */
    List<Fund> all() {
        return funds().orderBy(FUND.NAME, FUND.ID).fetch(mapping(Fund::new));
    }

    private SelectJoinStep<Record6<FundId, String, String, String, String, Money>> funds() {
        return db.select(
                        FUND.ID.convertFrom(FundId::new),
                        FUND.NAME,
                        FUND.SUMMARY,
                        FUND.OBJECTIVES,
                        FUND.SENIOR_OFFICER,
                        FUND.BUDGET.convertFrom(Money::new))
                .from(FUND);
    }
}
