package org.scalingfund.award;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.AWARD;
import static org.scalingfund.db.Tables.BUDGET_LINE;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.PLANNED_MILESTONE;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.TENANT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.award.PaymentSchedule.Planned;
import org.scalingfund.base.Money;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Reads awards for those who offer, sign and receive them. */
@Repository
class AwardQueries {
    private static final org.scalingfund.db.tables.Person RECIPIENT = PERSON.as("recipient");
    private static final org.scalingfund.db.tables.Person FOR_FUND = PERSON.as("for_fund");

    private final DSLContext db;

    AwardQueries(DSLContext db) {
        this.db = db;
    }

    Optional<AwardSheet> find(AwardId award) {
        return find(AWARD.ID.eq(award.value()));
    }

    Optional<AwardSheet> findOwn(AwardId award, PersonId person) {
        return find(AWARD.ID.eq(award.value()).and(ofOrganisationOf(person)));
    }

    boolean binds(AwardId award, PersonId person) {
        return db.fetchExists(select(AWARD.ID)
                .from(AWARD)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(AWARD.APPLICATION_ID))
                .where(AWARD.ID.eq(award.value()))
                .and(AwardRepository.bindsItsOrganisation(person)));
    }

    /** The latest award made for the application. */
    Optional<AwardId> ofApplication(ApplicationId application) {
        return db.select(AWARD.ID.convertFrom(AwardId::new))
                .from(AWARD)
                .where(AWARD.APPLICATION_ID.eq(application.value()))
                .orderBy(AWARD.OFFERED_AT.desc(), AWARD.ID.desc())
                .limit(1)
                .fetchOptional(mapping(id -> id));
    }

    List<AwardRow> ownUnderWay(PersonId person, int limit) {
        return underWay(ofOrganisationOf(person), null, limit);
    }

    /** Offers and agreements that are not in force yet, the earliest offer first. */
    List<AwardRow> underWay(@Nullable AwardRow after, int limit) {
        return underWay(noCondition(), after, limit);
    }

    /** The languages of those who lead the application for the organisation. */
    List<Locale> languagesOfLeads(OrganisationId organisation) {
        return db.selectDistinct(PERSON.LANGUAGE.convertFrom(Locale::of))
                .from(PERSON)
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.PERSON_ID.eq(PERSON.ID))
                .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(organisation.value()))
                .and(ORGANISATION_MEMBER.CAPACITY.eq("LEAD"))
                .fetch(mapping(language -> language));
    }

    private List<AwardRow> underWay(Condition whose, @Nullable AwardRow after, int limit) {
        return db.select(
                        AWARD.ID.convertFrom(AwardId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        APPLICATION.ORGANISATION_NAME,
                        AWARD.AMOUNT.convertFrom(Money::new),
                        AWARD.STATUS.convertFrom(AwardStatus::valueOf),
                        AWARD.OFFERED_AT,
                        AWARD.ACCEPT_BY)
                .from(AWARD)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(AWARD.APPLICATION_ID))
                .where(AWARD.STATUS.in("OFFERED", "ACCEPTED", "READY_TO_SIGN", "SIGNED_BY_RECIPIENT"))
                .and(whose)
                .and(
                        after == null
                                ? noCondition()
                                : row(AWARD.OFFERED_AT, AWARD.ID)
                                        .gt(after.offeredAt(), after.id().value()))
                .orderBy(AWARD.OFFERED_AT, AWARD.ID)
                .limit(limit)
                .fetch(mapping(AwardRow::new));
    }

    private Optional<AwardSheet> find(Condition condition) {
        return db.select(
                        AWARD.ID.convertFrom(AwardId::new),
                        row(
                                        AWARD.STATUS.convertFrom(AwardStatus::valueOf),
                                        AWARD.OFFERED_AT,
                                        AWARD.ACCEPT_BY,
                                        AWARD.ANSWERED_AT)
                                .mapping(AwardSheet.Status::new),
                        row(
                                        TENANT.NAME,
                                        FUND.NAME,
                                        FUND.SENIOR_OFFICER,
                                        APPLICATION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                                        APPLICATION.ORGANISATION_NAME)
                                .mapping(AwardSheet.Parties::new),
                        row(
                                        APPLICATION.ID.convertFrom(ApplicationId::new),
                                        APPLICATION.REFERENCE,
                                        APPLICATION.TITLE,
                                        APPLICATION.SUMMARY,
                                        ROUND.TITLE,
                                        APPLICATION.STARTS_ON,
                                        APPLICATION.ENDS_ON,
                                        activities())
                                .mapping(AwardSheet.Purpose::new),
                        AWARD.AMOUNT.convertFrom(Money::new),
                        planned(),
                        row(RECIPIENT.NAME, AWARD.SIGNED_BY_RECIPIENT_AT).mapping(AwardSheet.Signature::new),
                        row(FOR_FUND.NAME, AWARD.SIGNED_BY_FUND_AT).mapping(AwardSheet.Signature::new))
                .from(AWARD)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(AWARD.APPLICATION_ID))
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .join(FUND)
                .on(FUND.ID.eq(ROUND.FUND_ID))
                .join(TENANT)
                .on(TENANT.ID.eq(AWARD.TENANT_ID))
                .leftJoin(RECIPIENT)
                .on(RECIPIENT.ID.eq(AWARD.SIGNED_BY_RECIPIENT))
                .leftJoin(FOR_FUND)
                .on(FOR_FUND.ID.eq(AWARD.SIGNED_BY_FUND))
                .where(condition)
                .fetchOptional(
                        mapping((id, status, parties, purpose, amount, planned, recipient, fund) -> new AwardSheet(
                                id,
                                status,
                                parties,
                                purpose,
                                amount,
                                PaymentSchedule.of(amount, planned),
                                recipient,
                                fund)));
    }

    private static Field<List<String>> activities() {
        return multiset(select(BUDGET_LINE.DESCRIPTION)
                        .from(BUDGET_LINE)
                        .where(BUDGET_LINE.APPLICATION_ID.eq(APPLICATION.ID))
                        .orderBy(BUDGET_LINE.POSITION, BUDGET_LINE.ID))
                .convertFrom(lines -> lines.getValues(BUDGET_LINE.DESCRIPTION));
    }

    private static Field<List<Planned>> planned() {
        return multiset(select(PLANNED_MILESTONE.TITLE, PLANNED_MILESTONE.DUE_ON, PLANNED_MILESTONE.PAYMENT_SHARE)
                        .from(PLANNED_MILESTONE)
                        .where(PLANNED_MILESTONE.APPLICATION_ID.eq(APPLICATION.ID))
                        .orderBy(PLANNED_MILESTONE.POSITION, PLANNED_MILESTONE.ID))
                .convertFrom(lines -> lines.map(mapping(Planned::new)));
    }

    private static Condition ofOrganisationOf(PersonId person) {
        return APPLICATION.ORGANISATION_ID.in(select(ORGANISATION_MEMBER.ORGANISATION_ID)
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value())));
    }
}
