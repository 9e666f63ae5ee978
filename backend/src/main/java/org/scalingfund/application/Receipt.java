package org.scalingfund.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Proof that an application was submitted; {@code hash} is SHA-256, in hexadecimal, of everything in it.
 *
 * @param certifiedBy the second officer who certified it; null where the round asks for none
 */
public record Receipt(
        ApplicationId application,
        String reference,
        String title,
        String organisationName,
        String roundTitle,
        String fundName,
        Instant submittedAt,
        String submittedBy,
        @Nullable String certifiedBy,
        String hash,
        Instant closesAt,
        Instant resultsBy) {}
