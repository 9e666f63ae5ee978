package org.scalingfund.award;

import org.springframework.stereotype.Component;

/** Awards, as the grants that come of them need to know and move them. */
@Component
public class AwardProgress {
    private final AwardRepository repository;
    private final AwardQueries queries;

    AwardProgress(AwardRepository repository, AwardQueries queries) {
        this.repository = repository;
        this.queries = queries;
    }

    /** What both sides agreed. */
    public AwardSheet agreed(AwardId award) {
        return queries.find(award).orElseThrow();
    }

    /** The grant has begun; false when it had before. */
    public boolean inForce(AwardId award) {
        return repository.move(award, AwardStatus.SIGNED_BY_RECIPIENT, AwardStatus.IN_FORCE);
    }
}
