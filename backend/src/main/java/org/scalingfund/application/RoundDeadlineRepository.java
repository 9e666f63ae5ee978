package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.scalingfund.application.ApplicationRepository.isBeingWritten;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.OWN_APPLICATION;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.OrganisationId;
import org.springframework.stereotype.Repository;

/** The applications of a round whose dates moved or that was taken back. */
@Repository
class RoundDeadlineRepository {
    private static final List<String> UNDER_WAY =
            List.of("DRAFT", "CERTIFYING", "SUBMITTED", "CHECKING", "IN_ASSESSMENT", "ASSESSED");

    private final DSLContext db;

    RoundDeadlineRepository(DSLContext db) {
        this.db = db;
    }

    /** An application that is not at its end. */
    record UnderWay(ApplicationId id, ApplicationStatus status, OrganisationId organisation, String reference) {}

    /** What is not submitted yet gets the new deadline; one with a later deadline of its own keeps it. */
    List<ApplicationId> moveDeadline(RoundId round, Instant before, Instant after) {
        var moved = db.update(APPLICATION)
                .set(APPLICATION.CLOSES_AT, after)
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(isBeingWritten())
                .and(APPLICATION.CLOSES_AT.eq(before).or(APPLICATION.CLOSES_AT.lt(after)))
                .returningResult(APPLICATION.ID.convertFrom(ApplicationId::new))
                .fetch(row -> row.value1());
        db.update(OWN_APPLICATION)
                .set(OWN_APPLICATION.CLOSES_AT, after)
                .where(OWN_APPLICATION.APPLICATION_ID.in(
                        moved.stream().map(ApplicationId::value).toList()))
                .execute();
        return moved;
    }

    List<UnderWay> underWay(RoundId round) {
        return db.select(
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.STATUS.convertFrom(ApplicationStatus::valueOf),
                        APPLICATION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        APPLICATION.REFERENCE)
                .from(APPLICATION)
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(APPLICATION.STATUS.in(UNDER_WAY))
                .orderBy(APPLICATION.ID)
                .fetch(mapping(UnderWay::new));
    }
}
