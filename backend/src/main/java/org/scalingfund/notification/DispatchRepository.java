package org.scalingfund.notification;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.scalingfund.db.Tables.OUTBOX;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The outbox as the sender and the developers' mailbox see it: everybody's mail, on duty. */
@Repository
class DispatchRepository {
    private final DSLContext db;
    private final InstantSource clock;

    DispatchRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    record Due(Mail mail, int attempts) {}

    /** The mail that waits longest, held until the transaction ends; those that others hold are passed over. */
    Optional<Due> takeDue() {
        return db.select(
                        row(OUTBOX.ID, OUTBOX.RECIPIENT, OUTBOX.SUBJECT, OUTBOX.BODY, OUTBOX.CREATED_AT)
                                .mapping(Mail::new),
                        OUTBOX.ATTEMPTS)
                .from(OUTBOX)
                .where(OUTBOX.NEXT_TRY_AT.le(clock.instant()))
                .orderBy(OUTBOX.NEXT_TRY_AT, OUTBOX.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(mapping(Due::new));
    }

    void markSent(UUID mail) {
        db.update(OUTBOX)
                .set(OUTBOX.SENT_AT, clock.instant())
                .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
                .setNull(OUTBOX.NEXT_TRY_AT)
                .setNull(OUTBOX.FAILURE)
                .where(OUTBOX.ID.eq(mail))
                .execute();
    }

    void postpone(UUID mail, int attempts, Instant until, String failure) {
        db.update(OUTBOX)
                .set(OUTBOX.ATTEMPTS, attempts)
                .set(OUTBOX.NEXT_TRY_AT, until)
                .set(OUTBOX.FAILURE, failure)
                .where(OUTBOX.ID.eq(mail))
                .execute();
    }

    void giveUp(UUID mail, int attempts, String failure) {
        db.update(OUTBOX)
                .set(OUTBOX.ATTEMPTS, attempts)
                .setNull(OUTBOX.NEXT_TRY_AT)
                .set(OUTBOX.FAILURE, failure)
                .where(OUTBOX.ID.eq(mail))
                .execute();
    }

    void keepAllDue() {
        db.update(OUTBOX)
                .setNull(OUTBOX.NEXT_TRY_AT)
                .where(OUTBOX.NEXT_TRY_AT.isNotNull())
                .execute();
    }

    /** Newest first, from before {@code before} when it is not null. */
    List<Mail> latest(@Nullable Mail before, int limit) {
        return db.select(OUTBOX.ID, OUTBOX.RECIPIENT, OUTBOX.SUBJECT, OUTBOX.BODY, OUTBOX.CREATED_AT)
                .from(OUTBOX)
                .where(
                        before == null
                                ? noCondition()
                                : row(OUTBOX.CREATED_AT, OUTBOX.ID).lt(before.writtenAt(), before.id()))
                .orderBy(OUTBOX.CREATED_AT.desc(), OUTBOX.ID.desc())
                .limit(limit)
                .fetch(mapping(Mail::new));
    }

    Optional<Mail> find(UUID id) {
        return db.select(OUTBOX.ID, OUTBOX.RECIPIENT, OUTBOX.SUBJECT, OUTBOX.BODY, OUTBOX.CREATED_AT)
                .from(OUTBOX)
                .where(OUTBOX.ID.eq(id))
                .fetchOptional(mapping(Mail::new));
    }
}
