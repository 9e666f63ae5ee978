package org.scalingfund.application;

import java.time.Instant;
import java.util.Optional;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.OrganisationId;

/** An application as its row stands while it is locked, and in which capacity the person acts for its organisation. */
record Draft(
        ApplicationId id,
        RoundId round,
        OrganisationId organisation,
        String reference,
        String title,
        ApplicationStatus status,
        Instant closesAt,
        Capacity capacity) {

    enum Capacity {
        LEAD,
        CONTRIBUTOR,
        SIGNATORY,
        /** Acts for an organisation that takes part: writes like a contributor, whatever they may sign at home. */
        PARTNER;

        boolean maySign() {
            return this == LEAD || this == SIGNATORY;
        }
    }

    /** Open until the deadline, to the microsecond: at the deadline itself it still is. */
    boolean isOpenAt(Instant now) {
        return status == ApplicationStatus.DRAFT && !now.isAfter(closesAt);
    }

    /** Why it cannot be written at {@code now}; nothing when it can. */
    Optional<NotWritable> whyNot(Instant now) {
        if (isOpenAt(now)) {
            return Optional.empty();
        }
        var missed = status == ApplicationStatus.DRAFT || status == ApplicationStatus.EXPIRED;
        return Optional.of(missed ? new NotWritable.RoundClosed(closesAt) : new NotWritable.NoLongerDraft());
    }
}
