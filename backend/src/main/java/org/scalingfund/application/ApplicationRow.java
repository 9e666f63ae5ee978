package org.scalingfund.application;

import java.time.Instant;
import org.scalingfund.base.Money;

/** A submitted application as a line in the funder's list. */
public record ApplicationRow(
        ApplicationId id,
        String reference,
        String title,
        String organisationName,
        String roundTitle,
        ApplicationStatus status,
        Money amount,
        Instant submittedAt) {

    /** Where the next page of the list begins. */
    public Key key() {
        return new Key(submittedAt, id);
    }

    /** The place of a line in the list. */
    public record Key(Instant submittedAt, ApplicationId id) {}
}
