package org.scalingfund.fund;

import static org.scalingfund.db.Tables.ROUND;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Moves a round from one status to the next; features above this one tell it what has come to pass. */
@Repository
public class RoundProgress {
    private final DSLContext db;

    RoundProgress(DSLContext db) {
        this.db = db;
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
}
