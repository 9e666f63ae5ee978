package org.scalingfund.application;

import java.time.Instant;

/**
 * A line of a person's own applications; {@code space} and {@code funder} say where it was sent, {@code partner} that
 * the person's organisation takes part in it and does not lead it.
 */
public record OwnApplicationRow(
        ApplicationId id,
        String space,
        String funder,
        String reference,
        String title,
        String organisationName,
        String roundTitle,
        ApplicationStatus status,
        Instant closesAt,
        Instant changedAt,
        boolean partner) {

    /** Where the next page of the list begins. */
    public Key key() {
        return new Key(changedAt, id);
    }

    /** The place of a line in the list. */
    public record Key(Instant changedAt, ApplicationId id) {}
}
