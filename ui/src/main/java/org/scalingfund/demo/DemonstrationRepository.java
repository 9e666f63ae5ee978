package org.scalingfund.demo;

import static org.scalingfund.db.Tables.DEMONSTRATION;

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

    @Transactional(readOnly = true)
    boolean isLoaded() {
        return db.fetchExists(DEMONSTRATION, DEMONSTRATION.FINISHED_AT.isNotNull());
    }
}
