package org.scalingfund.application;

import java.time.Instant;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.fund.RoundFollower;
import org.scalingfund.fund.RoundId;
import org.scalingfund.notification.Outbox;
import org.scalingfund.worklist.WorkItems;
import org.springframework.stereotype.Component;

/** What becomes of a round's applications when the funder moves its deadline or takes it back. */
@Component
class ApplicationsFollowRound implements RoundFollower {
    private final RoundDeadlineRepository repository;
    private final ApplicationProgress progress;
    private final ApplicationLifecycle lifecycle;
    private final WorkItems work;
    private final Outbox outbox;
    private final ActivityLog activity;

    ApplicationsFollowRound(
            RoundDeadlineRepository repository,
            ApplicationProgress progress,
            ApplicationLifecycle lifecycle,
            WorkItems work,
            Outbox outbox,
            ActivityLog activity) {
        this.repository = repository;
        this.progress = progress;
        this.lifecycle = lifecycle;
        this.work = work;
        this.outbox = outbox;
        this.activity = activity;
    }

    @Override
    public void deadlineMoved(RoundId round, Instant before, Instant after) {
        repository.moveDeadline(round, before, after).forEach(draft -> lifecycle.deadlineMoved(draft, after));
    }

    @Override
    public void withdrawn(RoundId round, String reason) {
        for (var application : repository.underWay(round)) {
            if (!application.status().canBecome(ApplicationStatus.WITHDRAWN)
                    || !progress.move(application.id(), application.status(), ApplicationStatus.WITHDRAWN)) {
                continue; // it moved by itself in this moment, and its own process tells its people
            }
            lifecycle.withdrawn(application.id());
            work.allDone(application.id().value());
            outbox.writeToAll(application.organisation(), "fund.round-withdrawn", application.reference(), reason);
            activity.remember(Deed.seenByApplicant(
                    "application.round-withdrawn",
                    SubjectKind.APPLICATION,
                    application.id().value(),
                    reason));
        }
    }
}
