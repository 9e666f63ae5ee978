package org.scalingfund.fund;

import java.time.ZoneId;

/** A round as the public sees it, and whose it is. */
public record PublishedRound(Funder funder, Round round) {

    /** The funder; {@code space} is its part of an address, {@code zone} the one its deadlines are in. */
    public record Funder(String space, String name, ZoneId zone) {}

    /** One round with everything it asks; which answers are read for which criterion is the assessors' matter. */
    public record Whole(PublishedRound published, RoundForm form) {}
}
