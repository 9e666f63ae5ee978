package org.scalingfund.award;

import java.time.Instant;
import org.scalingfund.base.Money;

/** An award on its way into force, as a line of a list. */
public record AwardRow(
        AwardId id,
        String reference,
        String title,
        String organisationName,
        Money amount,
        AwardStatus status,
        Instant offeredAt,
        Instant acceptBy) {}
