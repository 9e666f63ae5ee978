package org.scalingfund.demo;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.DEMONSTRATION;
import static org.scalingfund.db.Tables.OUTBOX;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class DemonstrationRepository {
    private final DSLContext db;
    private final InstantSource clock;

    DemonstrationRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** From here on until {@link #finish} a start begins afresh. */
    @Transactional
    void begin() {
        db.insertInto(DEMONSTRATION)
                .set(DEMONSTRATION.STARTED_AT, clock.instant())
                .execute();
    }

    @Transactional
    void finish() {
        db.update(DEMONSTRATION).set(DEMONSTRATION.FINISHED_AT, clock.instant()).execute();
    }

    /** What stands at the end of the link below {@code path} in the last mail to {@code email}: its people read theirs. */
    @Transactional(readOnly = true)
    String endOfLink(String path, String email) {
        var mail = db.select(OUTBOX.BODY)
                .from(OUTBOX)
                .where(OUTBOX.RECIPIENT.eq(email))
                .and(OUTBOX.BODY.contains(path))
                .orderBy(OUTBOX.CREATED_AT.desc(), OUTBOX.ID)
                .limit(1)
                .fetchSingle(mapping(body -> body));
        return mail.substring(mail.indexOf(path) + path.length()).split("\\s", 2)[0];
    }

    @Transactional(readOnly = true)
    boolean isLoaded() {
        return db.fetchExists(DEMONSTRATION, DEMONSTRATION.FINISHED_AT.isNotNull());
    }
}
