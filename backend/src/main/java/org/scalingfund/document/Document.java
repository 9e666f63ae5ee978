package org.scalingfund.document;

import java.time.Instant;
import java.util.UUID;

/** A file that belongs to a case; {@code slot} says which place there, for instance a question. */
public record Document(
        DocumentId id,
        UUID subject,
        String slot,
        String name,
        String mediaType,
        long bytes,
        Instant uploadedAt,
        Scan scan) {}
