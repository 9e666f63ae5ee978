package org.scalingfund.award;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.AWARD;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Money;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Writes awards; every move is guarded by the status it leaves, so that of two who make it at once, one does. */
@Repository
class AwardRepository {
    private final DSLContext db;

    AwardRepository(DSLContext db) {
        this.db = db;
    }

    /** The case an award is about, for history, work lists and mail. */
    record Case(
            AwardId award,
            ApplicationId application,
            OrganisationId organisation,
            String reference,
            String title,
            Money amount,
            AwardStatus status,
            Instant acceptBy) {}

    void insert(AwardId award, ApplicationId application, Money amount, Instant offeredAt, Instant acceptBy) {
        db.insertInto(AWARD)
                .set(AWARD.ID, award.value())
                .set(AWARD.APPLICATION_ID, application.value())
                .set(AWARD.AMOUNT, amount.pounds())
                .set(AWARD.STATUS, AwardStatus.OFFERED.name())
                .set(AWARD.OFFERED_AT, offeredAt)
                .set(AWARD.ACCEPT_BY, acceptBy)
                .execute();
    }

    Optional<Case> find(AwardId award) {
        return find(AWARD.ID.eq(award.value()));
    }

    /** Only for those who bind the organisation by their word. */
    Optional<Case> findToAnswerFor(AwardId award, PersonId person) {
        return find(AWARD.ID.eq(award.value()).and(bindsItsOrganisation(person)));
    }

    boolean answer(AwardId award, AwardStatus answer, PersonId by, Instant at) {
        return db.update(AWARD)
                        .set(AWARD.STATUS, answer.name())
                        .set(AWARD.ANSWERED_AT, at)
                        .set(AWARD.ANSWERED_BY, by.value())
                        .where(inStatus(award, AwardStatus.OFFERED))
                        .and(AWARD.ACCEPT_BY.gt(at))
                        .execute()
                == 1;
    }

    boolean move(AwardId award, AwardStatus from, AwardStatus to) {
        if (!from.canBecome(to)) {
            throw new IllegalArgumentException(from + " never becomes " + to);
        }
        return db.update(AWARD)
                        .set(AWARD.STATUS, to.name())
                        .where(inStatus(award, from))
                        .execute()
                == 1;
    }

    boolean signForRecipient(AwardId award, PersonId by, Instant at) {
        return db.update(AWARD)
                        .set(AWARD.STATUS, AwardStatus.SIGNED_BY_RECIPIENT.name())
                        .set(AWARD.SIGNED_BY_RECIPIENT, by.value())
                        .set(AWARD.SIGNED_BY_RECIPIENT_AT, at)
                        .where(inStatus(award, AwardStatus.READY_TO_SIGN))
                        .execute()
                == 1;
    }

    boolean signForFund(AwardId award, PersonId by, Instant at) {
        return db.update(AWARD)
                        .set(AWARD.SIGNED_BY_FUND, by.value())
                        .set(AWARD.SIGNED_BY_FUND_AT, at)
                        .where(inStatus(award, AwardStatus.SIGNED_BY_RECIPIENT))
                        .and(AWARD.SIGNED_BY_FUND_AT.isNull())
                        .and(AWARD.SIGNED_BY_RECIPIENT.ne(by.value()))
                        .execute()
                == 1;
    }

    boolean isSignedForRecipientBy(AwardId award, PersonId person) {
        return db.fetchExists(AWARD, AWARD.ID.eq(award.value()), AWARD.SIGNED_BY_RECIPIENT.eq(person.value()));
    }

    /** Whether the person belongs to the organisation that was awarded; nobody signs for both sides. */
    boolean actsForRecipient(AwardId award, PersonId person) {
        return db.fetchExists(select(AWARD.ID)
                .from(AWARD)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(AWARD.APPLICATION_ID))
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(APPLICATION.ORGANISATION_ID))
                .where(AWARD.ID.eq(award.value()))
                .and(ORGANISATION_MEMBER.PERSON_ID.eq(person.value())));
    }

    static Condition bindsItsOrganisation(PersonId person) {
        return exists(selectOne()
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(APPLICATION.ORGANISATION_ID))
                .and(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()))
                .and(ORGANISATION_MEMBER.CAPACITY.in("LEAD", "SIGNATORY")));
    }

    private Optional<Case> find(Condition condition) {
        return db.select(
                        AWARD.ID.convertFrom(AwardId::new),
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        AWARD.AMOUNT.convertFrom(Money::new),
                        AWARD.STATUS.convertFrom(AwardStatus::valueOf),
                        AWARD.ACCEPT_BY)
                .from(AWARD)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(AWARD.APPLICATION_ID))
                .where(condition)
                .fetchOptional(mapping(Case::new));
    }

    private static Condition inStatus(AwardId award, AwardStatus status) {
        return AWARD.ID.eq(award.value()).and(AWARD.STATUS.eq(status.name()));
    }
}
