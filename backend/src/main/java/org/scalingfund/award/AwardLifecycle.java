package org.scalingfund.award;

import java.time.Instant;

/** The way from an offer to an agreement in force, as this feature needs it. */
public interface AwardLifecycle {

    /** An offer went out; it lapses at {@code acceptBy}. */
    void begin(AwardId award, Instant acceptBy);

    void offerAnswered(AwardId award, boolean accepted);

    void signedByRecipient(AwardId award);

    void signedByFund(AwardId award);
}
