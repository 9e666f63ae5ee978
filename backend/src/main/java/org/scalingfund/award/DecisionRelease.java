package org.scalingfund.award;

import java.util.Locale;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundProgress;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.notification.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody in a round at once what was decided, in one transaction: all of them or nobody. */
@Component
class DecisionRelease {
    private final DecisionRepository repository;
    private final ApplicationProgress applications;
    private final ApplicationLifecycle lifecycle;
    private final RoundProgress rounds;
    private final Offers offers;
    private final Outbox outbox;
    private final ActivityLog activity;

    DecisionRelease(
            DecisionRepository repository,
            ApplicationProgress applications,
            ApplicationLifecycle lifecycle,
            RoundProgress rounds,
            Offers offers,
            Outbox outbox,
            ActivityLog activity) {
        this.repository = repository;
        this.applications = applications;
        this.lifecycle = lifecycle;
        this.rounds = rounds;
        this.offers = offers;
        this.outbox = outbox;
        this.activity = activity;
    }

    /** Done again it does nothing: the round is decided, and nobody is told twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(RoundId round) {
        var locked = repository.lock(round).orElseThrow();
        if (locked.status() != RoundStatus.ASSESSED || locked.releasedAt() == null) {
            return;
        }
        repository.toTell(round).forEach(this::tell);
        rounds.move(round, RoundStatus.ASSESSED, RoundStatus.DECIDED);
        activity.remember(Deed.withinFunder("round.results-released", SubjectKind.ROUND, round.value()));
    }

    private void tell(DecisionRepository.ToTell decision) {
        var application = decision.application();
        // Withdrawn at the last moment: nothing is decided about it any more.
        if (!applications.move(application, ApplicationStatus.ASSESSED, statusOf(decision.outcome()))) {
            return;
        }
        repository.markReleased(application);
        lifecycle.decided(application, decision.outcome());
        var key = "award.result-" + decision.outcome().name().toLowerCase(Locale.ROOT);
        activity.remember(Deed.seenByApplicant(key, SubjectKind.APPLICATION, application.value()));
        outbox.writeToAll(decision.organisation(), key, decision.reference(), decision.title(), decision.feedback());
        var amount = decision.amount();
        if (decision.outcome() == Outcome.FUND && amount != null) {
            offers.offer(application, amount);
        }
    }

    private static ApplicationStatus statusOf(Outcome outcome) {
        return switch (outcome) {
            case FUND -> ApplicationStatus.FUNDED;
            case RESERVE -> ApplicationStatus.RESERVE;
            case DECLINE -> ApplicationStatus.DECLINED;
        };
    }
}
