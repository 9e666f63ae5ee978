package org.scalingfund.milestone;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.MILESTONE;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PAYMENT;
import static org.scalingfund.db.Tables.ROUND;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.AwardSheet;
import org.scalingfund.base.Money;
import org.scalingfund.base.WorkingDays;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Writes grants and their milestones; every move is guarded by the status it leaves. */
@Repository
class GrantRepository {
    private final DSLContext db;

    GrantRepository(DSLContext db) {
        this.db = db;
    }

    /** A grant as history, work lists and mail speak of it. */
    record Case(GrantId id, OrganisationId organisation, String reference, String title, Money amount) {}

    Optional<GrantId> ofAward(AwardId award) {
        return db.select(FUNDED_GRANT.ID.convertFrom(GrantId::new))
                .from(FUNDED_GRANT)
                .where(FUNDED_GRANT.AWARD_ID.eq(award.value()))
                .fetchOptional(mapping(id -> id));
    }

    Optional<Case> find(GrantId grant) {
        return db.select(
                        FUNDED_GRANT.ID.convertFrom(GrantId::new),
                        FUNDED_GRANT.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        FUNDED_GRANT.REFERENCE,
                        FUNDED_GRANT.TITLE,
                        FUNDED_GRANT.AMOUNT.convertFrom(Money::new))
                .from(FUNDED_GRANT)
                .where(FUNDED_GRANT.ID.eq(grant.value()))
                .fetchOptional(mapping(Case::new));
    }

    /** Holds the grant until the transaction ends, so that what is decided about its milestones is decided in turn. */
    boolean hold(GrantId grant, GrantStatus status) {
        return db.select(FUNDED_GRANT.ID)
                .from(FUNDED_GRANT)
                .where(FUNDED_GRANT.ID.eq(grant.value()))
                .and(FUNDED_GRANT.STATUS.eq(status.name()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    void insert(GrantId grant, AwardSheet agreed, LocalDate startsOn, LocalDate endsOn, Instant at) {
        db.insertInto(FUNDED_GRANT)
                .set(FUNDED_GRANT.ID, grant.value())
                .set(FUNDED_GRANT.AWARD_ID, agreed.id().value())
                .set(FUNDED_GRANT.APPLICATION_ID, agreed.purpose().application().value())
                .set(
                        FUNDED_GRANT.ORGANISATION_ID,
                        agreed.parties().organisation().value())
                .set(FUNDED_GRANT.ORGANISATION_NAME, agreed.parties().organisationName())
                .set(FUNDED_GRANT.REFERENCE, agreed.purpose().reference())
                .set(FUNDED_GRANT.TITLE, agreed.purpose().title())
                .set(FUNDED_GRANT.AMOUNT, agreed.amount().pounds())
                .set(FUNDED_GRANT.STATUS, GrantStatus.ACTIVE.name())
                .set(FUNDED_GRANT.STARTS_ON, startsOn)
                .set(FUNDED_GRANT.ENDS_ON, endsOn)
                .set(FUNDED_GRANT.STARTED_AT, at)
                .execute();
    }

    void insertMilestone(
            MilestoneId milestone, GrantId grant, int position, String title, LocalDate dueOn, Money payment) {
        db.insertInto(MILESTONE)
                .set(MILESTONE.ID, milestone.value())
                .set(MILESTONE.GRANT_ID, grant.value())
                .set(MILESTONE.POSITION, position)
                .set(MILESTONE.TITLE, title)
                .set(MILESTONE.AGREED_DUE_ON, dueOn)
                .set(MILESTONE.DUE_ON, dueOn)
                .set(MILESTONE.PAYMENT, payment.pounds())
                .set(MILESTONE.STATUS, MilestoneStatus.PLANNED.name())
                .execute();
    }

    boolean end(
            GrantId grant,
            GrantStatus from,
            GrantStatus to,
            Instant at,
            @Nullable String reasons,
            @Nullable Money back) {
        if (!from.canBecome(to)) {
            throw new IllegalArgumentException(from + " never becomes " + to);
        }
        return db.update(FUNDED_GRANT)
                        .set(FUNDED_GRANT.STATUS, to.name())
                        .set(FUNDED_GRANT.ENDED_AT, to.isEnd() ? at : null)
                        .set(FUNDED_GRANT.END_REASONS, reasons)
                        .set(FUNDED_GRANT.TO_RECOVER, back == null ? null : back.pounds())
                        .where(FUNDED_GRANT.ID.eq(grant.value()))
                        .and(FUNDED_GRANT.STATUS.eq(from.name()))
                        .execute()
                == 1;
    }

    boolean moveMilestone(MilestoneId milestone, MilestoneStatus to) {
        return db.update(MILESTONE)
                        .set(MILESTONE.STATUS, to.name())
                        .where(MILESTONE.ID.eq(milestone.value()))
                        .and(canBecome(to))
                        .execute()
                == 1;
    }

    /** Waits for another report, until {@code dueOn} if that is later than before. */
    void giveTimeAgain(MilestoneId milestone, LocalDate dueOn) {
        db.update(MILESTONE)
                .set(MILESTONE.DUE_ON, greatest(MILESTONE.DUE_ON, val(dueOn)))
                .setNull(MILESTONE.CHASED_AT)
                .where(MILESTONE.ID.eq(milestone.value()))
                .execute();
    }

    List<UUID> cancelMilestones(GrantId grant) {
        return db.update(MILESTONE)
                .set(MILESTONE.STATUS, MilestoneStatus.CANCELLED.name())
                .where(MILESTONE.GRANT_ID.eq(grant.value()))
                .and(canBecome(MilestoneStatus.CANCELLED))
                .returningResult(MILESTONE.ID)
                .fetch(mapping(id -> id));
    }

    boolean isEveryMilestoneAccepted(GrantId grant) {
        return !db.fetchExists(
                MILESTONE, MILESTONE.GRANT_ID.eq(grant.value()), MILESTONE.STATUS.ne(MilestoneStatus.ACCEPTED.name()));
    }

    /** A milestone that a report is waited for, or that is under review. */
    record Awaited(
            MilestoneId id,
            String title,
            LocalDate dueOn,
            MilestoneStatus status,
            @Nullable Instant chasedAt) {}

    List<Awaited> awaited(GrantId grant) {
        return db.select(
                        MILESTONE.ID.convertFrom(MilestoneId::new),
                        MILESTONE.TITLE,
                        MILESTONE.DUE_ON,
                        MILESTONE.STATUS.convertFrom(MilestoneStatus::valueOf),
                        MILESTONE.CHASED_AT)
                .from(MILESTONE)
                .where(MILESTONE.GRANT_ID.eq(grant.value()))
                .and(MILESTONE.STATUS.in("PLANNED", "RETURNED", "REPORTED"))
                .orderBy(MILESTONE.DUE_ON, MILESTONE.POSITION, MILESTONE.ID)
                .fetch(mapping(Awaited::new));
    }

    void chased(MilestoneId milestone, Instant at) {
        db.update(MILESTONE)
                .set(MILESTONE.CHASED_AT, at)
                .where(MILESTONE.ID.eq(milestone.value()))
                .execute();
    }

    Money sumOfPayments(GrantId grant) {
        return db.select(sum(PAYMENT.AMOUNT))
                .from(PAYMENT)
                .where(PAYMENT.GRANT_ID.eq(grant.value()))
                .fetchSingle(mapping(GrantRepository::money));
    }

    /** Bank holidays differ; a round for Scotland alone keeps Scotland's. */
    WorkingDays workingDays(GrantId grant) {
        return db.select(ROUND.NATIONS)
                .from(FUNDED_GRANT)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(FUNDED_GRANT.APPLICATION_ID))
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .where(FUNDED_GRANT.ID.eq(grant.value()))
                .fetchSingle(mapping(nations -> List.of(nations).equals(List.of("SCOTLAND"))
                        ? WorkingDays.SCOTLAND
                        : WorkingDays.ENGLAND_AND_WALES));
    }

    /** The dates the round pays for, where the application names none. */
    Optional<Period> periodOfRound(AwardSheet agreed) {
        return db.select(ROUND.WORK_FROM, ROUND.WORK_UNTIL)
                .from(ROUND)
                .join(APPLICATION)
                .on(APPLICATION.ROUND_ID.eq(ROUND.ID))
                .where(APPLICATION.ID.eq(agreed.purpose().application().value()))
                .fetchOptional(mapping(Period::new));
    }

    record Period(LocalDate from, LocalDate until) {}

    boolean actsForRecipient(GrantId grant, PersonId person) {
        return db.fetchExists(FUNDED_GRANT, FUNDED_GRANT.ID.eq(grant.value()), ofOrganisationOf(person));
    }

    static Condition ofOrganisationOf(PersonId person) {
        return FUNDED_GRANT.ORGANISATION_ID.in(select(ORGANISATION_MEMBER.ORGANISATION_ID)
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value())));
    }

    static @Nullable Money moneyIfAny(@Nullable BigDecimal pounds) {
        return pounds == null ? null : new Money(pounds);
    }

    private static Money money(@Nullable BigDecimal sum) {
        return sum == null ? Money.ZERO : new Money(sum);
    }

    private static Condition canBecome(MilestoneStatus next) {
        return MILESTONE.STATUS.in(Arrays.stream(MilestoneStatus.values())
                .filter(status -> status.canBecome(next))
                .map(Enum::name)
                .toList());
    }
}
