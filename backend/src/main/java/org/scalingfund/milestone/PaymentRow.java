package org.scalingfund.milestone;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;

/** A payment as a line of the finance officer's list. */
public record PaymentRow(
        PaymentId id,
        GrantId grant,
        String reference,
        String organisationName,
        int position,
        String milestoneTitle,
        Money amount,
        PaymentStatus status,
        LocalDate dueOn,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String paidBy,
        @Nullable Instant paidAt) {}
