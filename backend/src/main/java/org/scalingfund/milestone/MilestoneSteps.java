package org.scalingfund.milestone;

import java.time.Instant;
import java.util.Optional;
import org.scalingfund.award.AwardId;
import org.springframework.stereotype.Service;

/** What the grant's process does by itself. */
@Service
public class MilestoneSteps {
    /** The agreement is signed by both: the grant begins, with its milestones and payments. */
    public void startGrant(AwardId award) {}

    /** Reminds of the reports that fell due, and says when the next one does. */
    public Optional<Instant> chaseReports(GrantId grant) {
        return Optional.empty();
    }
}
