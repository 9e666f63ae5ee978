package org.scalingfund.fund;

import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.Role;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the round's process does by itself when its time comes. A round that is not there any more stays as it is. */
@Service
public class RoundSteps {
    private final RoundRepository repository;
    private final RoundProgress progress;
    private final WorkItems work;
    private final ActivityLog activity;

    RoundSteps(RoundRepository repository, RoundProgress progress, WorkItems work, ActivityLog activity) {
        this.repository = repository;
        this.progress = progress;
        this.work = work;
        this.activity = activity;
    }

    /** Applications can be begun from here on. */
    @Transactional
    public void open(RoundId round) {
        if (progress.move(round, RoundStatus.SCHEDULED, RoundStatus.OPEN)) {
            activity.remember(Deed.withinFunder("round.opened", SubjectKind.ROUND, round.value()));
        }
    }

    /** The deadline has passed: a fund manager closes the assessment when everything is read. */
    @Transactional
    public void close(RoundId round) {
        if (!progress.move(round, RoundStatus.OPEN, RoundStatus.CLOSED)) {
            return;
        }
        var closed = repository.find(round).orElseThrow();
        work.open(new Waiting.Work(
                WorkKind.CLOSE_ASSESSMENT,
                round.value(),
                closed.title(),
                new Waiting.ForRole(Role.FUND_MANAGER),
                closed.dates().assessBy()));
        activity.remember(Deed.withinFunder("round.closed", SubjectKind.ROUND, round.value()));
    }
}
