package org.scalingfund.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a work list. */
public record WorkItem(
        WorkItemId id,
        WorkKind kind,
        UUID subject,
        String about,
        @Nullable Instant dueAt,
        Instant createdAt) {}
