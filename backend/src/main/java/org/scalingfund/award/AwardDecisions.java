package org.scalingfund.award;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.fund.RoundProgress;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Funding decisions within the budget of a round, as the fund manager makes them and releases them together. */
@Service
public class AwardDecisions {
    private final DecisionRepository repository;
    private final DecisionProposals proposals;
    private final RoundProgress rounds;
    private final RoundLifecycle lifecycle;
    private final WorkItems work;
    private final ActivityLog activity;
    private final CurrentTenant current;
    private final InstantSource clock;

    AwardDecisions(
            DecisionRepository repository,
            DecisionProposals proposals,
            RoundProgress rounds,
            RoundLifecycle lifecycle,
            WorkItems work,
            ActivityLog activity,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.proposals = proposals;
        this.rounds = rounds;
        this.lifecycle = lifecycle;
        this.work = work;
        this.activity = activity;
        this.current = current;
        this.clock = clock;
    }

    /** What is decided about an application, also before the applicant knows. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<Decision> find(ApplicationId application) {
        return repository.find(application);
    }

    /** Decides, or changes a decision; {@code seen} is when it was decided before, as far as the page knows. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public DecideResult decide(ApplicationId application, Decision.Draft draft, @Nullable Instant seen) {
        var decidable = repository.decidable(application).orElse(null);
        if (decidable == null) {
            return new DecideResult.NotDecidable();
        }
        var round = repository.lock(decidable.round()).orElseThrow();
        if (round.releasedAt() != null) {
            return new DecideResult.AlreadyReleased();
        }
        if (round.status() != RoundStatus.ASSESSED) {
            return new DecideResult.NotDecidable();
        }
        var before = repository.find(application).orElse(null);
        if (before != null && !before.decidedAt().equals(seen)) {
            return new DecideResult.ChangedMeanwhile(before.decidedBy(), before.decidedAt());
        }
        var refused = refusal(decidable, round, draft);
        if (refused != null) {
            return refused;
        }
        var now = clock.instant();
        repository.save(application, draft, current.actor(), now);
        remember(application, draft);
        return new DecideResult.Decided(now);
    }

    /**
     * Fills in what is not decided yet from the ranking, the threshold and what is left of the budget, with words in
     * {@code language} to be edited; says how many. Nothing when the round cannot be decided about.
     */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public Optional<Integer> propose(RoundId round, Locale language) {
        var locked = repository.lock(round).orElse(null);
        if (locked == null || locked.status() != RoundStatus.ASSESSED || locked.releasedAt() != null) {
            return Optional.empty();
        }
        var proposed = proposals.forUndecided(round, language);
        var now = clock.instant();
        proposed.forEach((application, draft) -> {
            repository.save(application, draft, current.actor(), now);
            remember(application, draft);
        });
        return Optional.of(proposed.size());
    }

    /** From here on the decisions stand; every applicant is told at the same time. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public ReleaseResult release(RoundId round) {
        var locked = repository.lock(round).orElse(null);
        if (locked == null) {
            return new ReleaseResult.NotAssessed();
        }
        if (locked.releasedAt() != null) {
            return new ReleaseResult.AlreadyReleased();
        }
        if (locked.status() != RoundStatus.ASSESSED) {
            return new ReleaseResult.NotAssessed();
        }
        var undecided = repository.undecided(round);
        if (!undecided.isEmpty()) {
            return new ReleaseResult.Undecided(undecided);
        }
        if (!rounds.releaseResults(round)) {
            return new ReleaseResult.AlreadyReleased();
        }
        var told = repository.toTell(round).size();
        work.done(WorkKind.DECIDE_FUNDING, round.value());
        activity.remember(Deed.withinFunder("round.decided", SubjectKind.ROUND, round.value(), Integer.toString(told)));
        lifecycle.decided(round);
        return new ReleaseResult.Released(told);
    }

    private @Nullable DecideResult refusal(
            DecisionRepository.Decidable application, DecisionRepository.Locked round, Decision.Draft draft) {
        var amount = draft.amount();
        if ((draft.outcome() == Outcome.FUND) != (amount != null)) {
            return new DecideResult.AmountMissing();
        }
        if (draft.reasons().isEmpty() || draft.feedback().isEmpty()) {
            return new DecideResult.WordsMissing();
        }
        if (amount == null) {
            return null;
        }
        if (!amount.isPositive()) {
            return new DecideResult.AmountMissing();
        }
        if (amount.isMoreThan(application.asked())) {
            return new DecideResult.MoreThanAsked(application.asked());
        }
        var left = round.budget().minus(repository.givenToOthers(round.id(), application.application()));
        return amount.isMoreThan(left) ? new DecideResult.OverBudget(left) : null;
    }

    private void remember(ApplicationId application, Decision.Draft draft) {
        var amount = draft.amount();
        var kind = "award.decided-" + draft.outcome().name().toLowerCase(Locale.ROOT);
        var details = amount == null
                ? new String[] {draft.reasons()}
                : new String[] {draft.reasons(), Formats.of(Texts.ENGLISH).money(amount.pounds())};
        activity.remember(Deed.withinFunder(kind, SubjectKind.APPLICATION, application.value(), details));
    }
}
