package org.scalingfund.fund;

import java.time.ZoneId;

/** A round as the public sees it, whose it is, and how often its dates were changed. */
public record PublishedRound(Funder funder, Round round, int datesRevision) {

    /** The funder; {@code space} is its part of an address, {@code zone} the one its deadlines are in. */
    public record Funder(String space, String name, ZoneId zone) {}

    /** One round with everything it asks, and by which answers each criterion is judged. */
    public record Whole(PublishedRound published, RoundForm form) {}
}
