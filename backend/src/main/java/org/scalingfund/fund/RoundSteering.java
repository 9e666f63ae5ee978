package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How fund managers steer a round: publish it, move its dates, close its assessment, take it back. */
@Service
public class RoundSteering {
    private static final Set<RoundStatus> BEFORE_CLOSE = EnumSet.of(RoundStatus.SCHEDULED, RoundStatus.OPEN);
    private static final Set<RoundStatus> OVER = EnumSet.of(RoundStatus.DECIDED, RoundStatus.WITHDRAWN);

    private final RoundRepository repository;
    private final RoundReadiness readiness;
    private final RoundProgress progress;
    private final RoundLifecycle lifecycle;
    private final List<RoundFollower> followers;
    private final WorkItems work;
    private final ActivityLog activity;
    private final FunderClock clock;

    RoundSteering(
            RoundRepository repository,
            RoundReadiness readiness,
            RoundProgress progress,
            RoundLifecycle lifecycle,
            List<RoundFollower> followers,
            WorkItems work,
            ActivityLog activity,
            FunderClock clock) {
        this.repository = repository;
        this.readiness = readiness;
        this.progress = progress;
        this.lifecycle = lifecycle;
        this.followers = List.copyOf(followers);
        this.work = work;
        this.activity = activity;
        this.clock = clock;
    }

    /** From here on everybody can read the round, its form stands, and it opens and closes by the clock. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public PublishResult publish(RoundId id) {
        // Locked, so that what is published is what was checked.
        var found = repository.lock(id);
        if (found.isEmpty() || found.get().status() != RoundStatus.DRAFT) {
            return new PublishResult.NoLongerDraft();
        }
        var round = found.get();
        var problems = readiness.problemsAtPublishing(round);
        if (!problems.isEmpty()) {
            return new PublishResult.NotReady(problems);
        }
        if (!repository.markPublished(id, clock.now())) {
            return new PublishResult.NoLongerDraft();
        }
        lifecycle.begin(id, round.dates().opensAt(), round.dates().closesAt());
        activity.remember(Deed.withinFunder("round.published", SubjectKind.ROUND, id.value(), round.title()));
        return new PublishResult.Published();
    }

    /**
     * Moves the dates before the round closes. Once it is open its deadline moves only to a later moment: whoever
     * planned by the old one must not be too late.
     */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public MoveDatesResult moveDates(RoundId id, RoundDates seen, RoundDates wanted, String reason) {
        var found = repository.lock(id);
        if (found.isEmpty()
                || !BEFORE_CLOSE.contains(found.get().status())
                || found.get().dates().closesAt().isBefore(clock.now())) {
            return new MoveDatesResult.TooLate();
        }
        var round = found.get();
        if (!round.dates().equals(seen)) {
            return new MoveDatesResult.ChangedMeanwhile();
        }
        var problems = problems(round, wanted, reason);
        if (!problems.isEmpty()) {
            return new MoveDatesResult.Refused(problems);
        }
        repository.update(id, wanted);
        if (!seen.closesAt().equals(wanted.closesAt())) {
            followers.forEach(follower -> follower.deadlineMoved(id, seen.closesAt(), wanted.closesAt()));
        }
        lifecycle.datesMoved(id, wanted.opensAt(), wanted.closesAt());
        activity.remember(Deed.withinFunder(
                "round.dates-moved",
                SubjectKind.ROUND,
                id.value(),
                reason.strip(),
                seen.closesAt().toString(),
                wanted.closesAt().toString()));
        return new MoveDatesResult.Moved();
    }

    /** Nobody assesses any more: the decision is next. The assessment asks for it, once every application is assessed. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public RoundMoveResult closeAssessment(RoundId id) {
        if (!progress.move(id, RoundStatus.CLOSED, RoundStatus.ASSESSED)) {
            return notNow(id);
        }
        work.done(WorkKind.CLOSE_ASSESSMENT, id.value());
        lifecycle.assessmentClosed(id);
        activity.remember(Deed.withinFunder("round.assessment-closed", SubjectKind.ROUND, id.value()));
        return new RoundMoveResult.Done();
    }

    /** Takes the round back, for a reason that its applicants are told. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public RoundMoveResult withdraw(RoundId id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A round is withdrawn for a reason");
        }
        var found = repository.lock(id);
        if (found.isEmpty() || OVER.contains(found.get().status())) {
            return notNow(id);
        }
        var from = found.get().status();
        if (!progress.move(id, from, RoundStatus.WITHDRAWN)) {
            return notNow(id);
        }
        work.allDone(id.value());
        if (from != RoundStatus.DRAFT) {
            followers.forEach(follower -> follower.withdrawn(id, reason.strip()));
            lifecycle.withdrawn(id);
        }
        activity.remember(Deed.withinFunder("round.withdrawn", SubjectKind.ROUND, id.value(), reason.strip()));
        return new RoundMoveResult.Done();
    }

    private List<RoundProblem> problems(Round round, RoundDates wanted, String reason) {
        var now = clock.now();
        var problems = new ArrayList<RoundProblem>();
        Lengths.check(problems, RoundPart.DATES, "reason", reason, Lengths.TEXT);
        var opensMoved = !round.dates().opensAt().equals(wanted.opensAt());
        if (round.status() == RoundStatus.OPEN && opensMoved) {
            problems.add(RoundProblem.of(RoundPart.DATES, "opens", "already-open"));
        } else if (opensMoved && wanted.opensAt().isBefore(now.minus(RoundChecks.GRACE))) {
            problems.add(RoundProblem.of(RoundPart.DATES, "opens", "opens-in-past"));
        }
        if (round.status() == RoundStatus.OPEN
                && wanted.closesAt().isBefore(round.dates().closesAt())) {
            problems.add(RoundProblem.of(RoundPart.DATES, "closes", "deadline-earlier"));
        } else if (wanted.closesAt().isBefore(now)) {
            problems.add(RoundProblem.of(RoundPart.DATES, "closes", "closes-in-past"));
        }
        return problems;
    }

    private RoundMoveResult notNow(RoundId id) {
        return repository
                .find(id)
                .<RoundMoveResult>map(round -> new RoundMoveResult.NotNow(round.status()))
                .orElseGet(RoundMoveResult.Gone::new);
    }
}
