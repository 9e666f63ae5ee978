package org.scalingfund.award;

import java.time.InstantSource;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.Deadlines;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grant agreements, for the two people who sign them: first one of the recipient, then one of the fund. */
@Service
public class Agreements {
    private static final int DAYS_TO_COUNTERSIGN = 14;

    private final AwardRepository repository;
    private final AgreementDrafts drafts;
    private final AwardLifecycle lifecycle;
    private final ActivityLog activity;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final CurrentTenant current;
    private final InstantSource clock;

    Agreements(
            AwardRepository repository,
            AgreementDrafts drafts,
            AwardLifecycle lifecycle,
            ActivityLog activity,
            WorkItems workItems,
            Outbox outbox,
            Deadlines deadlines,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.lifecycle = lifecycle;
        this.activity = activity;
        this.workItems = workItems;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.current = current;
        this.clock = clock;
    }

    /** The lead or a signatory of the organisation signs. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public SignResult signForRecipient(AwardId award) {
        var person = current.actor();
        var found = repository.findToAnswerFor(award, person);
        if (found.isEmpty()) {
            return new SignResult.NotYours();
        }
        if (!repository.signForRecipient(award, person, clock.instant())) {
            return new SignResult.NotOpen();
        }
        var agreement = found.get();
        activity.remember(Deed.seenByApplicant(
                "award.signed-by-recipient",
                SubjectKind.APPLICATION,
                agreement.application().value()));
        workItems.done(WorkKind.SIGN_FOR_RECIPIENT, award.value());
        workItems.open(new Waiting.Work(
                WorkKind.SIGN_FOR_FUND,
                award.value(),
                agreement.title(),
                new Waiting.ForRole(Role.FUND_MANAGER),
                deadlines.inDays(DAYS_TO_COUNTERSIGN)));
        lifecycle.signedByRecipient(award);
        return new SignResult.Signed();
    }

    /** A fund manager who has nothing to do with the organisation signs; the agreement is in force. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SignResult signForFund(AwardId award) {
        var person = current.actor();
        var found = repository.find(award);
        if (found.isEmpty()) {
            return new SignResult.NotYours();
        }
        if (repository.actsForRecipient(award, person) || repository.isSignedForRecipientBy(award, person)) {
            return new SignResult.OtherSideIsYours();
        }
        if (!repository.signForFund(award, person, clock.instant())) {
            return new SignResult.NotOpen();
        }
        var agreement = found.get();
        drafts.drawUpSigned(award);
        activity.remember(Deed.seenByApplicant(
                "award.signed-by-fund",
                SubjectKind.APPLICATION,
                agreement.application().value()));
        workItems.done(WorkKind.SIGN_FOR_FUND, award.value());
        outbox.writeToAll(agreement.organisation(), "award.signed", agreement.reference(), agreement.title());
        lifecycle.signedByFund(award);
        return new SignResult.Signed();
    }
}
