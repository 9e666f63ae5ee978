package org.scalingfund.application;

import java.time.Instant;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.fund.RoundFollower;
import org.scalingfund.fund.RoundId;
import org.scalingfund.notification.Outbox;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;

/** What becomes of a round's applications when the funder moves its deadline or takes it back. */
@Component
class ApplicationsFollowRound implements RoundFollower {
    private final RoundDeadlineRepository repository;
    private final Withdrawals withdrawals;
    private final ApplicationLifecycle lifecycle;
    private final WorkItems work;
    private final Outbox outbox;
    private final ActivityLog activity;

    ApplicationsFollowRound(
            RoundDeadlineRepository repository,
            Withdrawals withdrawals,
            ApplicationLifecycle lifecycle,
            WorkItems work,
            Outbox outbox,
            ActivityLog activity) {
        this.repository = repository;
        this.withdrawals = withdrawals;
        this.lifecycle = lifecycle;
        this.work = work;
        this.outbox = outbox;
        this.activity = activity;
    }

    @Override
    public void deadlineMoved(RoundId round, Instant before, Instant after) {
        var drafts = repository.moveDeadline(round, before, after);
        drafts.forEach(draft -> lifecycle.deadlineMoved(draft, after));
        var subjects = drafts.stream().map(ApplicationId::value).toList();
        work.moved(WorkKind.SUBMIT_APPLICATION, subjects, after);
        work.moved(WorkKind.CERTIFY_APPLICATION, subjects, after);
    }

    @Override
    public void withdrawn(RoundId round, String reason) {
        for (var application : repository.underWay(round)) {
            if (!withdrawals.withdraw(application.id(), application.status())) {
                continue; // it moved by itself in this moment, and its own process tells its people
            }
            outbox.writeToAll(application.organisation(), "fund.round-withdrawn", application.reference(), reason);
            activity.remember(Deed.seenByApplicant(
                    "application.round-withdrawn",
                    SubjectKind.APPLICATION,
                    application.id().value(),
                    reason));
        }
    }
}
