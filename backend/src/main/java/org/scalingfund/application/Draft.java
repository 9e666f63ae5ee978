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

    /** It waits for whoever certifies it, and for them too the deadline itself is in time. */
    boolean isWithCertifierAt(Instant now) {
        return status == ApplicationStatus.CERTIFYING && !now.isAfter(closesAt);
    }

    /** Why it cannot be written at {@code now}; nothing when it can. */
    Optional<NotWritable> whyNot(Instant now) {
        if (isOpenAt(now)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case DRAFT, CERTIFYING, EXPIRED -> new NotWritable.RoundClosed(closesAt);
                    default -> new NotWritable.NoLongerDraft();
                });
    }
}
