package org.scalingfund.enquiry;

import java.time.Instant;
import org.scalingfund.fund.RoundFollower;
import org.scalingfund.fund.RoundId;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;

/** What becomes of a round's questions when the funder moves its deadline or takes it back. */
@Component
class EnquiriesFollowRound implements RoundFollower {
    private final EnquiryQueries queries;
    private final WorkItems work;

    EnquiriesFollowRound(EnquiryQueries queries, WorkItems work) {
        this.queries = queries;
        this.work = work;
    }

    /** When questions end is worked out from the deadline at each look. */
    @Override
    public void deadlineMoved(RoundId round, Instant before, Instant after) {}

    /** Nobody needs an answer any more, and whoever asked reads on the round's page that it was withdrawn. */
    @Override
    public void withdrawn(RoundId round, String reason) {
        queries.waiting(round).forEach(enquiry -> work.done(WorkKind.ANSWER_ENQUIRY, enquiry.value()));
    }
}
