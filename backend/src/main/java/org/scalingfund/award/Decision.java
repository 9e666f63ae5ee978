package org.scalingfund.award;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.base.Money;

/**
 * What the fund manager decided about an application; it can be changed until the results of its round are released.
 *
 * @param amount awarded, where it is funded
 * @param reasons for the record
 * @param feedback what the applicant reads
 */
public record Decision(
        ApplicationId application,
        Outcome outcome,
        @Nullable Money amount,
        String reasons,
        String feedback,
        String decidedBy,
        Instant decidedAt,
        @Nullable Instant releasedAt) {

    /** What a fund manager enters. */
    public record Draft(Outcome outcome, @Nullable Money amount, String reasons, String feedback) {
        public Draft {
            reasons = reasons.strip();
            feedback = feedback.strip();
        }
    }
}
