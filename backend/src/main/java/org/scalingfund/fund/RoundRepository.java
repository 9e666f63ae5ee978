package org.scalingfund.fund;

import static org.jooq.impl.DSL.row;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.STRAND;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.organisation.OrganisationKind;
import org.springframework.stereotype.Repository;

@Repository
class RoundRepository {
    private final DSLContext db;

    RoundRepository(DSLContext db) {
        this.db = db;
    }

    /** False when the fund has a round of this code already. */
    boolean insert(Round round, Instant at) {
        var basics = round.basics();
        var dates = round.dates();
        var money = round.money();
        var scoring = round.scoring();
        return db.insertInto(ROUND)
                        .set(ROUND.ID, round.id().value())
                        .set(ROUND.FUND_ID, round.fund().value())
                        .set(ROUND.STATUS, round.status().name())
                        .set(ROUND.CODE, basics.code())
                        .set(ROUND.TITLE, basics.title())
                        .set(ROUND.SUMMARY, basics.summary())
                        .set(ROUND.STRAND_ID, idOf(basics.strand()))
                        .set(ROUND.OPENS_AT, dates.opensAt())
                        .set(ROUND.CLOSES_AT, dates.closesAt())
                        .set(ROUND.ASSESS_BY, dates.assessBy())
                        .set(ROUND.DECIDE_BY, dates.decideBy())
                        .set(ROUND.WORK_FROM, dates.workFrom())
                        .set(ROUND.WORK_UNTIL, dates.workUntil())
                        .set(ROUND.BUDGET, money.budget().pounds())
                        .set(ROUND.LEAST_AWARD, money.leastAward().pounds())
                        .set(ROUND.MOST_AWARD, money.mostAward().pounds())
                        .set(ROUND.ASSESSORS_PER_APPLICATION, scoring.assessorsPerApplication())
                        .set(ROUND.SCALE_FROM, scoring.scale().from())
                        .set(ROUND.SCALE_TO, scoring.scale().to())
                        .set(ROUND.THRESHOLD, scoring.threshold())
                        .set(ROUND.ALLOWED_KINDS, names(round.audience().kinds()))
                        .set(ROUND.NATIONS, names(round.audience().nations()))
                        .set(ROUND.CERTIFICATION, round.audience().certification())
                        .set(ROUND.CREATED_AT, at)
                        .onConflict(ROUND.TENANT_ID, ROUND.FUND_ID, ROUND.CODE)
                        .doNothing()
                        .execute()
                == 1;
    }

    Optional<Round> find(RoundId id) {
        return rounds().where(ROUND.ID.eq(id.value())).fetchOptional(Record1::value1);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Round> lock(RoundId id) {
        return rounds().where(ROUND.ID.eq(id.value())).forUpdate().of(ROUND).fetchOptional(Record1::value1);
    }

    boolean codeIsTaken(Round round, String code) {
        return db.fetchExists(
                ROUND,
                ROUND.FUND_ID
                        .eq(round.fund().value())
                        .and(ROUND.CODE.eq(code))
                        .and(ROUND.ID.ne(round.id().value())));
    }

    void update(RoundId id, RoundBasics basics) {
        db.update(ROUND)
                .set(ROUND.CODE, basics.code())
                .set(ROUND.TITLE, basics.title())
                .set(ROUND.SUMMARY, basics.summary())
                .set(ROUND.STRAND_ID, idOf(basics.strand()))
                .where(ROUND.ID.eq(id.value()))
                .execute();
    }

    void update(RoundId id, RoundDates dates) {
        db.update(ROUND)
                .set(ROUND.OPENS_AT, dates.opensAt())
                .set(ROUND.CLOSES_AT, dates.closesAt())
                .set(ROUND.ASSESS_BY, dates.assessBy())
                .set(ROUND.DECIDE_BY, dates.decideBy())
                .set(ROUND.WORK_FROM, dates.workFrom())
                .set(ROUND.WORK_UNTIL, dates.workUntil())
                .set(ROUND.DATES_REVISION, ROUND.DATES_REVISION.plus(1))
                .where(ROUND.ID.eq(id.value()))
                .execute();
    }

    void update(RoundId id, RoundMoney money) {
        db.update(ROUND)
                .set(ROUND.BUDGET, money.budget().pounds())
                .set(ROUND.LEAST_AWARD, money.leastAward().pounds())
                .set(ROUND.MOST_AWARD, money.mostAward().pounds())
                .where(ROUND.ID.eq(id.value()))
                .execute();
    }

    void update(RoundId id, RoundAudience audience) {
        db.update(ROUND)
                .set(ROUND.ALLOWED_KINDS, names(audience.kinds()))
                .set(ROUND.NATIONS, names(audience.nations()))
                .set(ROUND.CERTIFICATION, audience.certification())
                .where(ROUND.ID.eq(id.value()))
                .execute();
    }

    void update(RoundId id, Scoring scoring) {
        db.update(ROUND)
                .set(ROUND.ASSESSORS_PER_APPLICATION, scoring.assessorsPerApplication())
                .set(ROUND.SCALE_FROM, scoring.scale().from())
                .set(ROUND.SCALE_TO, scoring.scale().to())
                .set(ROUND.THRESHOLD, scoring.threshold())
                .where(ROUND.ID.eq(id.value()))
                .execute();
    }

    /** Guarded by the draft it leaves, so that of two managers publishing at once, one does. */
    boolean markPublished(RoundId id, Instant at) {
        return db.update(ROUND)
                        .set(ROUND.STATUS, RoundStatus.SCHEDULED.name())
                        .set(ROUND.PUBLISHED_AT, at)
                        .where(ROUND.ID.eq(id.value()))
                        .and(ROUND.STATUS.eq(RoundStatus.DRAFT.name()))
                        .execute()
                == 1;
    }

    private SelectOnConditionStep<Record1<Round>> rounds() {
        return db.select(round())
                .from(ROUND)
                .join(FUND)
                .on(FUND.ID.eq(ROUND.FUND_ID))
                .leftJoin(STRAND)
                .on(STRAND.ID.eq(ROUND.STRAND_ID));
    }

    /** A whole round, where {@code ROUND}, its {@code FUND} and its {@code STRAND}, if any, are selected from. */
    static SelectField<Round> round() {
        return row(
                        ROUND.ID.convertFrom(RoundId::new),
                        ROUND.FUND_ID.convertFrom(FundId::new),
                        FUND.NAME,
                        ROUND.STATUS.convertFrom(RoundStatus::valueOf),
                        row(
                                        ROUND.CODE,
                                        ROUND.TITLE,
                                        ROUND.SUMMARY,
                                        row(STRAND.ID, STRAND.CODE, STRAND.TITLE, STRAND.PAYS_FOR)
                                                .mapping(RoundRepository::strand))
                                .mapping(RoundBasics::new),
                        row(
                                        ROUND.OPENS_AT,
                                        ROUND.CLOSES_AT,
                                        ROUND.ASSESS_BY,
                                        ROUND.DECIDE_BY,
                                        ROUND.WORK_FROM,
                                        ROUND.WORK_UNTIL)
                                .mapping(RoundDates::new),
                        row(
                                        ROUND.BUDGET.convertFrom(Money::new),
                                        ROUND.LEAST_AWARD.convertFrom(Money::new),
                                        ROUND.MOST_AWARD.convertFrom(Money::new))
                                .mapping(RoundMoney::new),
                        row(
                                        ROUND.ALLOWED_KINDS.convertFrom(names -> values(OrganisationKind.class, names)),
                                        ROUND.NATIONS.convertFrom(names -> values(Nation.class, names)),
                                        ROUND.CERTIFICATION)
                                .mapping(RoundAudience::new),
                        row(
                                        ROUND.ASSESSORS_PER_APPLICATION,
                                        row(ROUND.SCALE_FROM, ROUND.SCALE_TO).mapping(Scale::new),
                                        ROUND.THRESHOLD)
                                .mapping(Scoring::new),
                        ROUND.PUBLISHED_AT,
                        ROUND.RESULTS_RELEASED_AT)
                .mapping(Round::new);
    }

    private static @Nullable Strand strand(@Nullable UUID id, String code, String title, String paysFor) {
        return id == null ? null : new Strand(new StrandId(id), code, title, paysFor);
    }

    private static @Nullable UUID idOf(@Nullable Strand strand) {
        return strand == null ? null : strand.id().value();
    }

    static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static <E extends Enum<E>> EnumSet<E> values(Class<E> type, String[] names) {
        return Arrays.stream(names)
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
