package org.scalingfund.application.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.base.workflow.RunningCases;
import org.springframework.stereotype.Component;

/** The names that {@code application.bpmn} and the code share, and the way into that process. */
@Component
class ApplicationProcess implements ApplicationLifecycle {
    static final String KEY = "application";

    static final String WRITE_APPLICATION = "writeApplication";
    static final String DRAFT_EXPIRED = "draftExpired";
    static final String ROUND_CLOSED = "roundClosed";
    static final String CONFIRM_INELIGIBILITY = "confirmIneligibility";
    static final String DECIDE_FUNDING = "decideFunding";
    static final String HOLD_IN_RESERVE = "holdInReserve";
    static final String APPLICATION_WITHDRAWN = "application-withdrawn";

    static final String CLOSES_AT = "closesAt";
    static final String EXPIRES_AT = "expiresAt";
    static final String ELIGIBLE = "eligible";
    static final String INELIGIBILITY_CONFIRMED = "ineligibilityConfirmed";
    static final String OUTCOME = "outcome";
    static final String PROMOTED = "promoted";

    /**
     * A submission that arrived in time may still be on its way through the database when the deadline strikes; the
     * draft is left alone for as long as that can take.
     */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    private final RunningCases cases;

    ApplicationProcess(RunningCases cases) {
        this.cases = cases;
    }

    @Override
    public void begin(ApplicationId application, Instant closesAt) {
        cases.begin(KEY, application.value(), dates(closesAt));
    }

    @Override
    public void submitted(ApplicationId application) {
        cases.done(KEY, application.value(), WRITE_APPLICATION, Map.of());
    }

    @Override
    public void withdrawn(ApplicationId application) {
        cases.tell(KEY, application.value(), APPLICATION_WITHDRAWN, Map.of());
    }

    @Override
    public void deadlineMoved(ApplicationId application, Instant closesAt) {
        cases.reschedule(
                KEY,
                application.value(),
                dates(closesAt),
                Map.of(DRAFT_EXPIRED, closesAt.plus(ON_ITS_WAY), ROUND_CLOSED, closesAt));
    }

    @Override
    public void ineligibilityReviewed(ApplicationId application, boolean confirmed) {
        cases.done(KEY, application.value(), CONFIRM_INELIGIBILITY, Map.of(INELIGIBILITY_CONFIRMED, confirmed));
    }

    @Override
    public void decided(ApplicationId application, Outcome outcome) {
        cases.done(KEY, application.value(), DECIDE_FUNDING, Map.of(OUTCOME, outcome.name()));
    }

    @Override
    public void reserveEnded(ApplicationId application, boolean promoted) {
        cases.done(KEY, application.value(), HOLD_IN_RESERVE, Map.of(PROMOTED, promoted));
    }

    private static Map<String, Object> dates(Instant closesAt) {
        return Map.of(CLOSES_AT, Date.from(closesAt), EXPIRES_AT, Date.from(closesAt.plus(ON_ITS_WAY)));
    }
}
