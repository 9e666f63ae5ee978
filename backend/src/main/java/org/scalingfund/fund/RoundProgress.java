package org.scalingfund.fund;

import static org.scalingfund.db.Tables.ROUND;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Moves a round from one status to the next; features above this one tell it what has come to pass. */
@Repository
public class RoundProgress {
    private final DSLContext db;
    private final InstantSource clock;

    RoundProgress(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Guarded by the status it leaves: of two who move it at once, one does. */
    public boolean move(RoundId round, RoundStatus from, RoundStatus to) {
        return db.update(ROUND)
                        .set(ROUND.STATUS, to.name())
                        .where(ROUND.ID.eq(round.value()))
                        .and(ROUND.STATUS.eq(from.name()))
                        .execute()
                == 1;
    }

    /** The decisions stand from this moment; false when they stood before, or cannot yet. */
    public boolean releaseResults(RoundId round) {
        return db.update(ROUND)
                        .set(ROUND.RESULTS_RELEASED_AT, clock.instant())
                        .where(ROUND.ID.eq(round.value()))
                        .and(ROUND.STATUS.eq(RoundStatus.ASSESSED.name()))
                        .and(ROUND.RESULTS_RELEASED_AT.isNull())
                        .execute()
                == 1;
    }
}
