package org.scalingfund.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Money;
import org.scalingfund.organisation.OrganisationId;

/** An award with all that its offer and its agreement say. */
public record AwardSheet(
        AwardId id,
        Status status,
        Parties parties,
        Purpose purpose,
        Money amount,
        List<AgreedMilestone> schedule,
        Signature recipientSignature,
        Signature fundSignature) {

    public record Status(
            AwardStatus value,
            Instant offeredAt,
            Instant acceptBy,
            @Nullable Instant answeredAt) {}

    /** Who gives and who receives. */
    public record Parties(
            String funder, String fund, String seniorOfficer, OrganisationId organisation, String organisationName) {}

    /** What the money is for. */
    public record Purpose(
            ApplicationId application,
            String reference,
            String title,
            String summary,
            String round,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<String> activities) {}

    /** One side's signature, as far as there is one. */
    public record Signature(
            @Nullable String person, @Nullable Instant at) {
        public boolean isThere() {
            return at != null;
        }
    }
}
