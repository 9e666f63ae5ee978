package org.scalingfund.award;

import java.time.InstantSource;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Money;
import org.scalingfund.base.Texts;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.Deadlines;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers funding to applicants, in the transaction of whoever decides it: the release of a round's results, the
 * promotion of a reserve. For the code of features only; people answer offers through {@link OfferAnswers}.
 */
@Component
public class Offers {
    /** How long an offer stands. */
    private static final int DAYS = 30;

    private final AwardRepository repository;
    private final AwardLifecycle lifecycle;
    private final ActivityLog activity;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final InstantSource clock;

    Offers(
            AwardRepository repository,
            AwardLifecycle lifecycle,
            ActivityLog activity,
            WorkItems workItems,
            Outbox outbox,
            Deadlines deadlines,
            InstantSource clock) {
        this.repository = repository;
        this.lifecycle = lifecycle;
        this.activity = activity;
        this.workItems = workItems;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Offers {@code amount}; the offer stands for thirty days, until 17:00 on the last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offer(ApplicationId application, Money amount) {
        var award = AwardId.random();
        var acceptBy = deadlines.inDays(DAYS);
        repository.insert(award, application, amount, clock.instant(), acceptBy);
        var offered = repository.find(award).orElseThrow();
        activity.remember(Deed.seenByApplicant(
                "award.offered",
                SubjectKind.APPLICATION,
                application.value(),
                Formats.of(Texts.ENGLISH).money(amount.pounds())));
        workItems.open(new Waiting.Work(
                WorkKind.ANSWER_OFFER,
                award.value(),
                offered.title(),
                new Waiting.ForOrganisation(offered.organisation()),
                acceptBy));
        outbox.writeToAll(
                offered.organisation(), "award.offered", offered.reference(), offered.title(), amount, acceptBy);
        lifecycle.begin(award, acceptBy);
    }

    /** Nobody answered in time. An answer that came first stands. */
    void lapse(AwardId award) {
        var offer = repository.find(award).orElseThrow();
        if (!repository.move(award, AwardStatus.OFFERED, AwardStatus.LAPSED)) {
            return;
        }
        activity.remember(Deed.seenByApplicant(
                "award.lapsed", SubjectKind.APPLICATION, offer.application().value()));
        workItems.done(WorkKind.ANSWER_OFFER, award.value());
        outbox.writeToAll(offer.organisation(), "award.lapsed", offer.reference(), offer.title());
    }
}
