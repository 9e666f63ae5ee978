package org.scalingfund.application;

import java.time.Instant;

/** The application's process, as this feature and those above it need it. */
public interface ApplicationLifecycle {

    /** Somebody started to write. */
    void begin(ApplicationId application, Instant closesAt);

    void submitted(ApplicationId application);

    void withdrawn(ApplicationId application);

    /** The deadline of this application moved, for everybody or as an adjustment. */
    void deadlineMoved(ApplicationId application, Instant closesAt);

    /** A person looked at what the rules found: it stays ineligible, or goes on to assessment after all. */
    void ineligibilityReviewed(ApplicationId application, boolean confirmed);

    void decided(ApplicationId application, Outcome outcome);

    /** An application on the reserve list is funded after all, or let go. */
    void reserveEnded(ApplicationId application, boolean promoted);

    /** What was decided about an application. */
    enum Outcome {
        FUND,
        RESERVE,
        DECLINE
    }
}
