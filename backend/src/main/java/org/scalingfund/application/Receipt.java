package org.scalingfund.application;

import java.time.Instant;

/** Proof that an application was submitted; {@code hash} is SHA-256, in hexadecimal, of everything in it. */
public record Receipt(
        ApplicationId application,
        String reference,
        String title,
        String organisationName,
        String roundTitle,
        String fundName,
        Instant submittedAt,
        String submittedBy,
        String hash,
        Instant closesAt,
        Instant resultsBy) {}
