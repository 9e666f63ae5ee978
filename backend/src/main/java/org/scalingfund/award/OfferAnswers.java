package org.scalingfund.award;

import java.time.InstantSource;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.award.AwardRepository.Case;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers, for those who say yes or no to them: the lead and the signatories of the organisation. */
@Service
public class OfferAnswers {
    private final AwardRepository repository;
    private final AwardLifecycle lifecycle;
    private final ActivityLog activity;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final CurrentTenant current;
    private final InstantSource clock;

    OfferAnswers(
            AwardRepository repository,
            AwardLifecycle lifecycle,
            ActivityLog activity,
            WorkItems workItems,
            Outbox outbox,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.lifecycle = lifecycle;
        this.activity = activity;
        this.workItems = workItems;
        this.outbox = outbox;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.APPLICANT)
    public AnswerResult accept(AwardId award) {
        return answer(award, AwardStatus.ACCEPTED, "");
    }

    @Transactional
    @AllowedTo(Role.APPLICANT)
    public AnswerResult decline(AwardId award, String reasons) {
        return answer(award, AwardStatus.OFFER_DECLINED, reasons.strip());
    }

    private AnswerResult answer(AwardId award, AwardStatus answer, String reasons) {
        var person = current.actor();
        var found = repository.findToAnswerFor(award, person);
        if (found.isEmpty()) {
            return new AnswerResult.NotYours();
        }
        var offer = found.get();
        var now = clock.instant();
        if (!repository.answer(award, answer, person, now)) {
            return refusal(offer);
        }
        var accepted = answer == AwardStatus.ACCEPTED;
        activity.remember(Deed.seenByApplicant(
                accepted ? "award.accepted" : "award.declined",
                SubjectKind.APPLICATION,
                offer.application().value(),
                reasons));
        workItems.done(WorkKind.ANSWER_OFFER, award.value());
        outbox.writeToAll(
                offer.organisation(),
                accepted ? "award.accepted" : "award.declined",
                offer.reference(),
                offer.title(),
                offer.amount());
        lifecycle.offerAnswered(award, accepted);
        return accepted ? new AnswerResult.Accepted() : new AnswerResult.Declined();
    }

    private AnswerResult refusal(Case offer) {
        var lapsed = offer.status() == AwardStatus.LAPSED
                || (offer.status() == AwardStatus.OFFERED && !offer.acceptBy().isAfter(clock.instant()));
        return lapsed ? new AnswerResult.Lapsed(offer.acceptBy()) : new AnswerResult.AlreadyAnswered();
    }
}
