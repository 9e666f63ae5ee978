package org.scalingfund.enquiry;

import static org.jooq.impl.DSL.row;
import static org.scalingfund.db.Tables.ENQUIRY;
import static org.scalingfund.db.Tables.ENQUIRY_ANSWER;
import static org.scalingfund.db.Tables.ENQUIRY_WINDOW;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.TENANT;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class EnquiryRepository {
    private final DSLContext db;

    EnquiryRepository(DSLContext db) {
        this.db = db;
    }

    Optional<EnquiryWindow> findWindow(RoundId round) {
        return window(round).fetchOptional(Record1::value1);
    }

    /** The same, and nobody else sets it until the transaction ends. */
    Optional<EnquiryWindow> lockWindow(RoundId round) {
        return window(round).forNoKeyUpdate().of(ROUND).fetchOptional(Record1::value1);
    }

    void keepWindow(RoundId round, @Nullable Instant openUntil, @Nullable String contact) {
        db.insertInto(ENQUIRY_WINDOW)
                .set(ENQUIRY_WINDOW.ROUND_ID, round.value())
                .set(ENQUIRY_WINDOW.OPEN_UNTIL, openUntil)
                .set(ENQUIRY_WINDOW.CONTACT, contact)
                .onConflict(ENQUIRY_WINDOW.TENANT_ID, ENQUIRY_WINDOW.ROUND_ID)
                .doUpdate()
                .set(ENQUIRY_WINDOW.OPEN_UNTIL, openUntil)
                .set(ENQUIRY_WINDOW.CONTACT, contact)
                .execute();
    }

    /** Nobody else asks for this person until the transaction ends. */
    void lockAsker(PersonId person) {
        db.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .forNoKeyUpdate()
                .fetchSingle();
    }

    int waiting(RoundId round, PersonId asker) {
        return db.fetchCount(
                ENQUIRY,
                ENQUIRY.ROUND_ID
                        .eq(round.value())
                        .and(ENQUIRY.ASKED_BY.eq(asker.value()))
                        .and(ENQUIRY.STATUS.eq(EnquiryStatus.WAITING.name())));
    }

    void insert(EnquiryId id, RoundId round, PersonId asker, String words, Instant at) {
        db.insertInto(ENQUIRY)
                .set(ENQUIRY.ID, id.value())
                .set(ENQUIRY.ROUND_ID, round.value())
                .set(ENQUIRY.ASKED_BY, asker.value())
                .set(ENQUIRY.WORDS, words)
                .set(ENQUIRY.ASKED_AT, at)
                .set(ENQUIRY.STATUS, EnquiryStatus.WAITING.name())
                .execute();
    }

    /** Guarded by its waiting, so that of two managers who answer at once, one does. */
    boolean conclude(EnquiryId id, EnquiryStatus status, @Nullable EnquiryId duplicateOf, Instant at) {
        return db.update(ENQUIRY)
                        .set(ENQUIRY.STATUS, status.name())
                        .set(ENQUIRY.DUPLICATE_OF, duplicateOf == null ? null : duplicateOf.value())
                        .set(ENQUIRY.CONCLUDED_AT, at)
                        .where(ENQUIRY.ID.eq(id.value()))
                        .and(ENQUIRY.STATUS.eq(EnquiryStatus.WAITING.name()))
                        .execute()
                == 1;
    }

    void insert(RoundId round, Answer answer) {
        db.insertInto(ENQUIRY_ANSWER)
                .set(ENQUIRY_ANSWER.ENQUIRY_ID, answer.enquiry().value())
                .set(ENQUIRY_ANSWER.ROUND_ID, round.value())
                .set(ENQUIRY_ANSWER.PUBLISHED, answer.because() == null)
                .set(ENQUIRY_ANSWER.QUESTION, answer.question())
                .set(ENQUIRY_ANSWER.ANSWER, answer.answer())
                .set(ENQUIRY_ANSWER.PRIVATE_BECAUSE, answer.because())
                .set(ENQUIRY_ANSWER.ANSWERED_AT, answer.answeredAt())
                .execute();
    }

    /** False when there is no such answer, or it was corrected since {@code revision}. */
    boolean correct(EnquiryId id, int revision, String answer, Instant at) {
        return db.update(ENQUIRY_ANSWER)
                        .set(ENQUIRY_ANSWER.ANSWER, answer)
                        .set(ENQUIRY_ANSWER.CORRECTED_AT, at)
                        .set(ENQUIRY_ANSWER.REVISION, revision + 1)
                        .where(ENQUIRY_ANSWER.ENQUIRY_ID.eq(id.value()))
                        .and(ENQUIRY_ANSWER.REVISION.eq(revision))
                        .execute()
                == 1;
    }

    /** Only to write to them; no page of the funder asks this. */
    PersonId asker(EnquiryId id) {
        return db.select(ENQUIRY.ASKED_BY.convertFrom(PersonId::new))
                .from(ENQUIRY)
                .where(ENQUIRY.ID.eq(id.value()))
                .fetchSingle(Record1::value1);
    }

    private SelectConditionStep<Record1<EnquiryWindow>> window(RoundId round) {
        return db.select(row(
                                row(
                                                ROUND.ID.convertFrom(RoundId::new),
                                                ROUND.CODE,
                                                ROUND.TITLE,
                                                FUND.NAME,
                                                FUND.SENIOR_OFFICER,
                                                TENANT.SPACE,
                                                TENANT.ZONE.convertFrom(ZoneId::of))
                                        .mapping(EnquiryWindow.About::new),
                                ROUND.STATUS.convertFrom(RoundStatus::valueOf),
                                ROUND.PUBLISHED_AT.isNotNull(),
                                ROUND.CLOSES_AT,
                                ENQUIRY_WINDOW.OPEN_UNTIL,
                                ENQUIRY_WINDOW.CONTACT)
                        .mapping(EnquiryWindow::new))
                .from(ROUND)
                .join(FUND)
                .on(FUND.ID.eq(ROUND.FUND_ID))
                .join(TENANT)
                .on(TENANT.ID.eq(ROUND.TENANT_ID))
                .leftJoin(ENQUIRY_WINDOW)
                .on(ENQUIRY_WINDOW.ROUND_ID.eq(ROUND.ID))
                .where(ROUND.ID.eq(round.value()));
    }
}
