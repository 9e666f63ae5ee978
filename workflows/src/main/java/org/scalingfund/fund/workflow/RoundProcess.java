package org.scalingfund.fund.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.scalingfund.base.workflow.RunningCases;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundLifecycle;
import org.springframework.stereotype.Component;

/** The names that {@code round.bpmn} and the code share, and the way into that process. */
@Component
class RoundProcess implements RoundLifecycle {
    static final String KEY = "round";

    static final String ROUND_OPENS = "roundOpens";
    static final String ROUND_CLOSES = "roundCloses";
    static final String ASSESS_APPLICATIONS = "assessApplications";
    static final String DECIDE_FUNDING = "decideFunding";
    static final String ROUND_WITHDRAWN = "round-withdrawn";

    static final String OPENS_AT = "opensAt";
    static final String CLOSES_AT = "closesAt";

    private final RunningCases cases;

    RoundProcess(RunningCases cases) {
        this.cases = cases;
    }

    @Override
    public void begin(RoundId round, Instant opensAt, Instant closesAt) {
        cases.begin(KEY, round.value(), dates(opensAt, closesAt));
    }

    @Override
    public void datesMoved(RoundId round, Instant opensAt, Instant closesAt) {
        cases.reschedule(
                KEY, round.value(), dates(opensAt, closesAt), Map.of(ROUND_OPENS, opensAt, ROUND_CLOSES, closesAt));
    }

    @Override
    public void assessmentClosed(RoundId round) {
        cases.done(KEY, round.value(), ASSESS_APPLICATIONS, Map.of());
    }

    @Override
    public void decided(RoundId round) {
        cases.done(KEY, round.value(), DECIDE_FUNDING, Map.of());
    }

    @Override
    public void withdrawn(RoundId round) {
        cases.tell(KEY, round.value(), ROUND_WITHDRAWN, Map.of());
    }

    private static Map<String, Object> dates(Instant opensAt, Instant closesAt) {
        return Map.of(OPENS_AT, Date.from(opensAt), CLOSES_AT, Date.from(closesAt));
    }
}
