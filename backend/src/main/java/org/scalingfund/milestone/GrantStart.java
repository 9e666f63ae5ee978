package org.scalingfund.milestone;

import java.time.InstantSource;
import java.time.LocalDate;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.award.AgreedMilestone;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.AwardProgress;
import org.scalingfund.award.AwardSheet;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Texts;
import org.scalingfund.milestone.GrantRepository.Period;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.Deadlines;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;

/** Turns a signed agreement into a grant with its milestones, payments and everything that waits for somebody. */
@Component
class GrantStart {
    /** As the agreement's terms promise. */
    static final int DAYS_TO_PAY = 30;

    private final AwardProgress awards;
    private final GrantRepository grants;
    private final PaymentRepository payments;
    private final GrantLifecycle lifecycle;
    private final ActivityLog activity;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final InstantSource clock;

    GrantStart(
            AwardProgress awards,
            GrantRepository grants,
            PaymentRepository payments,
            GrantLifecycle lifecycle,
            ActivityLog activity,
            WorkItems workItems,
            Outbox outbox,
            Deadlines deadlines,
            InstantSource clock) {
        this.awards = awards;
        this.grants = grants;
        this.payments = payments;
        this.lifecycle = lifecycle;
        this.activity = activity;
        this.workItems = workItems;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Tried again after it was done, it changes nothing: the award is in force already. */
    void startGrant(AwardId award) {
        if (!awards.inForce(award)) {
            return;
        }
        var agreed = awards.agreed(award);
        var grant = GrantId.random();
        var period = periodOf(agreed);
        grants.insert(grant, agreed, period.from(), period.until(), clock.instant());
        agreed.schedule().forEach(milestone -> plan(grant, agreed, milestone));
        if (!grants.sumOfPayments(grant).equals(agreed.amount())) {
            throw new IllegalStateException("The payments of " + grant + " do not sum to the award");
        }
        activity.remember(Deed.seenByApplicant(
                "grant.started",
                SubjectKind.GRANT,
                grant.value(),
                Formats.of(Texts.ENGLISH).money(agreed.amount().pounds())));
        var first = agreed.schedule().stream()
                .map(AgreedMilestone::dueOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        outbox.writeToAll(
                agreed.parties().organisation(),
                "grant.started",
                agreed.purpose().reference(),
                agreed.purpose().title(),
                agreed.amount(),
                deadlines.on(first));
        lifecycle.begin(grant, deadlines.on(first));
    }

    private void plan(GrantId grant, AwardSheet agreed, AgreedMilestone planned) {
        var milestone = MilestoneId.random();
        grants.insertMilestone(
                milestone, grant, planned.position(), planned.title(), planned.dueOn(), planned.payment());
        if (planned.payment().isPositive()) {
            payments.schedule(
                    grant, milestone, planned.payment(), planned.dueOn().plusDays(DAYS_TO_PAY));
        }
        workItems.open(new Waiting.Work(
                WorkKind.REPORT_ON_MILESTONE,
                milestone.value(),
                planned.title(),
                new Waiting.ForOrganisation(agreed.parties().organisation()),
                deadlines.on(planned.dueOn())));
    }

    private Period periodOf(AwardSheet agreed) {
        var from = agreed.purpose().startsOn();
        var until = agreed.purpose().endsOn();
        return from != null && until != null
                ? new Period(from, until)
                : grants.periodOfRound(agreed).orElseThrow();
    }
}
