package org.scalingfund.award;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.sum;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.DECISION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.ROUND;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record8;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.base.Money;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class DecisionRepository {
    private final DSLContext db;
    private final InstantSource clock;

    DecisionRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** An application that can be decided about, and what it asks for. */
    record Decidable(ApplicationId application, RoundId round, String reference, Money asked) {}

    /** A round whose decisions are being made or released; nobody else changes them meanwhile. */
    record Locked(
            RoundId id,
            String title,
            Money budget,
            RoundStatus status,
            @Nullable Instant releasedAt) {}

    Optional<Decidable> decidable(ApplicationId application) {
        return db.select(
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.ROUND_ID.convertFrom(RoundId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.AMOUNT.convertFrom(Money::new))
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .and(APPLICATION.STATUS.eq(ApplicationStatus.ASSESSED.name()))
                .fetchOptional(mapping(Decidable::new));
    }

    /** Locks the round, so that two decisions at once never give away more than its budget. */
    Optional<Locked> lock(RoundId round) {
        return db.select(
                        ROUND.ID.convertFrom(RoundId::new),
                        ROUND.TITLE,
                        ROUND.BUDGET.convertFrom(Money::new),
                        ROUND.STATUS.convertFrom(RoundStatus::valueOf),
                        ROUND.RESULTS_RELEASED_AT)
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .forUpdate()
                .fetchOptional(mapping(Locked::new));
    }

    /** What the other applications of the round are given; an application withdrawn since then frees its money. */
    Money givenToOthers(RoundId round, ApplicationId application) {
        var given = db.select(sum(DECISION.AMOUNT))
                .from(DECISION)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(DECISION.APPLICATION_ID))
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(APPLICATION.STATUS.ne(ApplicationStatus.WITHDRAWN.name()))
                .and(DECISION.APPLICATION_ID.ne(application.value()))
                .fetchOne(sum(DECISION.AMOUNT));
        return given == null ? Money.ZERO : new Money(given);
    }

    void save(ApplicationId application, Decision.Draft draft, PersonId by, Instant at) {
        var amount = draft.amount();
        BigDecimal pounds = amount == null ? null : amount.pounds();
        db.insertInto(DECISION)
                .set(DECISION.APPLICATION_ID, application.value())
                .set(DECISION.OUTCOME, draft.outcome().name())
                .set(DECISION.AMOUNT, pounds)
                .set(DECISION.REASONS, draft.reasons())
                .set(DECISION.FEEDBACK, draft.feedback())
                .set(DECISION.DECIDED_BY, by.value())
                .set(DECISION.DECIDED_AT, at)
                .onConflict(DECISION.TENANT_ID, DECISION.APPLICATION_ID)
                .doUpdate()
                .set(DECISION.OUTCOME, draft.outcome().name())
                .set(DECISION.AMOUNT, pounds)
                .set(DECISION.REASONS, draft.reasons())
                .set(DECISION.FEEDBACK, draft.feedback())
                .set(DECISION.DECIDED_BY, by.value())
                .set(DECISION.DECIDED_AT, at)
                .where(DECISION.RELEASED_AT.isNull())
                .execute();
    }

    Optional<Decision> find(ApplicationId application) {
        return decisions()
                .where(DECISION.APPLICATION_ID.eq(application.value()))
                .fetchOptional(mapping(Decision::new));
    }

    List<Decision> ofRound(RoundId round) {
        return decisions()
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(DECISION.APPLICATION_ID))
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(APPLICATION.STATUS.ne(ApplicationStatus.WITHDRAWN.name()))
                .orderBy(APPLICATION.REFERENCE, APPLICATION.ID)
                .fetch(mapping(Decision::new));
    }

    /** A decision as its applicant reads it, once it is released; only for those who act for the organisation. */
    Optional<DecisionLetter> letter(ApplicationId application, PersonId reader) {
        return db.select(
                        DECISION.OUTCOME.convertFrom(Outcome::valueOf),
                        DECISION.AMOUNT.convertFrom(DecisionRepository::money),
                        DECISION.FEEDBACK,
                        DECISION.RELEASED_AT)
                .from(DECISION)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(DECISION.APPLICATION_ID))
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(APPLICATION.ORGANISATION_ID))
                .where(DECISION.APPLICATION_ID.eq(application.value()))
                .and(ORGANISATION_MEMBER.PERSON_ID.eq(reader.value()))
                .and(DECISION.RELEASED_AT.isNotNull())
                .fetchOptional(mapping(DecisionLetter::new));
    }

    /** References of the assessed applications nobody decided about. */
    List<String> undecided(RoundId round) {
        return db.select(APPLICATION.REFERENCE)
                .from(APPLICATION)
                .leftJoin(DECISION)
                .on(DECISION.APPLICATION_ID.eq(APPLICATION.ID))
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(APPLICATION.STATUS.eq(ApplicationStatus.ASSESSED.name()))
                .and(DECISION.APPLICATION_ID.isNull())
                .orderBy(APPLICATION.REFERENCE)
                .fetch(APPLICATION.REFERENCE);
    }

    /** A decision that is to be told. */
    record ToTell(
            ApplicationId application,
            OrganisationId organisation,
            String reference,
            String title,
            Outcome outcome,
            @Nullable Money amount,
            String feedback) {}

    List<ToTell> toTell(RoundId round) {
        return db.select(
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        DECISION.OUTCOME.convertFrom(Outcome::valueOf),
                        DECISION.AMOUNT.convertFrom(DecisionRepository::money),
                        DECISION.FEEDBACK)
                .from(DECISION)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(DECISION.APPLICATION_ID))
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(APPLICATION.STATUS.eq(ApplicationStatus.ASSESSED.name()))
                .and(DECISION.RELEASED_AT.isNull())
                .orderBy(APPLICATION.REFERENCE, APPLICATION.ID)
                .fetch(mapping(ToTell::new));
    }

    void markReleased(ApplicationId application) {
        db.update(DECISION)
                .set(DECISION.RELEASED_AT, clock.instant())
                .where(DECISION.APPLICATION_ID.eq(application.value()))
                .and(DECISION.RELEASED_AT.isNull())
                .execute();
    }

    private static @Nullable Money money(@Nullable BigDecimal pounds) {
        return pounds == null ? null : new Money(pounds);
    }

    private SelectOnConditionStep<Record8<ApplicationId, Outcome, Money, String, String, String, Instant, Instant>>
            decisions() {
        return db.select(
                        DECISION.APPLICATION_ID.convertFrom(ApplicationId::new),
                        DECISION.OUTCOME.convertFrom(Outcome::valueOf),
                        DECISION.AMOUNT.convertFrom(DecisionRepository::money),
                        DECISION.REASONS,
                        DECISION.FEEDBACK,
                        PERSON.NAME,
                        DECISION.DECIDED_AT,
                        DECISION.RELEASED_AT)
                .from(DECISION)
                .join(PERSON)
                .on(PERSON.ID.eq(DECISION.DECIDED_BY));
    }
}
