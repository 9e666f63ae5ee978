package org.scalingfund.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.organisation.OrganisationId;

/** What a person needs to see before starting an application. */
public record StartSheet(Round round, List<Choice> organisations, Instant now) {

    /** The round, as far as it says who can apply and when. */
    public record Round(
            RoundId id,
            String title,
            RoundStatus status,
            Instant opensAt,
            Instant closesAt,
            List<String> allowedKinds) {}

    /** An organisation the person acts for; {@code draft} is what it is writing for this round already. */
    public record Choice(
            OrganisationId id,
            String name,
            String kind,
            @Nullable ApplicationId draft) {}

    public boolean isOpen() {
        return round.status() == RoundStatus.OPEN && !now.isAfter(round.closesAt());
    }
}
