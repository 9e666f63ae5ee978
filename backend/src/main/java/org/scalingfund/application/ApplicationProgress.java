package org.scalingfund.application;

import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.OWN_APPLICATION;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Moves an application from one status to the next, also in its applicants' own list. */
@Repository
public class ApplicationProgress {
    private final DSLContext db;
    private final InstantSource clock;

    ApplicationProgress(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Guarded by the status it leaves: of two who move it at once, one does. */
    public boolean move(ApplicationId application, ApplicationStatus from, ApplicationStatus to) {
        if (!from.canBecome(to)) {
            throw new IllegalArgumentException(from + " never becomes " + to);
        }
        var moved = db.update(APPLICATION)
                        .set(APPLICATION.STATUS, to.name())
                        .where(APPLICATION.ID.eq(application.value()))
                        .and(APPLICATION.STATUS.eq(from.name()))
                        .execute()
                == 1;
        if (moved) {
            showOwn(application, to);
        }
        return moved;
    }

    /** Tells applicants where the application stands, in the lines of their own lists. */
    void showOwn(ApplicationId application, ApplicationStatus status) {
        db.update(OWN_APPLICATION)
                .set(OWN_APPLICATION.STATUS, status.name())
                .set(OWN_APPLICATION.CHANGED_AT, clock.instant())
                .where(OWN_APPLICATION.APPLICATION_ID.eq(application.value()))
                .execute();
    }
}
