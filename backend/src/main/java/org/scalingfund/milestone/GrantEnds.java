package org.scalingfund.milestone;

import java.time.InstantSource;
import java.util.stream.Stream;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.notification.Outbox;
import org.scalingfund.worklist.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How grants end, for the fund managers who close them or end them early. */
@Service
public class GrantEnds {
    private final GrantRepository grants;
    private final PaymentRepository payments;
    private final ReportRepository reports;
    private final GrantLifecycle lifecycle;
    private final ActivityLog activity;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final InstantSource clock;

    GrantEnds(
            GrantRepository grants,
            PaymentRepository payments,
            ReportRepository reports,
            GrantLifecycle lifecycle,
            ActivityLog activity,
            WorkItems workItems,
            Outbox outbox,
            InstantSource clock) {
        this.grants = grants;
        this.payments = payments;
        this.reports = reports;
        this.lifecycle = lifecycle;
        this.activity = activity;
        this.workItems = workItems;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Everything is accepted and paid: nothing remains to be done. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public EndResult close(GrantId grant) {
        if (!grants.hold(grant, GrantStatus.DELIVERED)) {
            return new EndResult.NotOpen();
        }
        var unpaid = payments.total(grant, PaymentStatus.RELEASED);
        if (unpaid.isPositive()) {
            return new EndResult.PaymentsOpen(unpaid);
        }
        grants.end(grant, GrantStatus.DELIVERED, GrantStatus.CLOSED, clock.instant(), null, null);
        var closed = grants.find(grant).orElseThrow();
        activity.remember(Deed.seenByApplicant("grant.closed", SubjectKind.GRANT, grant.value()));
        workItems.allDone(grant.value());
        outbox.writeToAll(closed.organisation(), "grant.closed", closed.reference(), closed.title());
        lifecycle.closed(grant);
        return new EndResult.Closed();
    }

    /** Ends the grant before its time: nothing more is reported or paid, and what was not spent as agreed comes back. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public EndResult terminate(GrantId grant, Termination termination) {
        if (termination.reasons().isBlank()) {
            return new EndResult.ReasonsMissing();
        }
        if (!grants.hold(grant, GrantStatus.ACTIVE)) {
            return new EndResult.NotOpen();
        }
        var clawback = new Clawback(
                payments.total(grant, PaymentStatus.PAID), termination.eligibleSpend(), termination.ineligibleSpend());
        var reasons = termination.reasons().strip();
        grants.end(grant, GrantStatus.ACTIVE, GrantStatus.TERMINATED, clock.instant(), reasons, clawback.toRecover());
        Stream.of(
                        Stream.of(grant.value()),
                        grants.cancelMilestones(grant).stream(),
                        payments.cancelUnpaid(grant).stream(),
                        reports.idsOf(grant).stream())
                .flatMap(subjects -> subjects)
                .forEach(workItems::allDone);
        var ended = grants.find(grant).orElseThrow();
        activity.remember(Deed.seenByApplicant(
                "grant.terminated",
                SubjectKind.GRANT,
                grant.value(),
                Formats.of(Texts.ENGLISH).money(clawback.toRecover().pounds()),
                reasons));
        outbox.writeToAll(
                ended.organisation(),
                "grant.terminated",
                ended.reference(),
                ended.title(),
                reasons,
                clawback.toRecover());
        lifecycle.terminated(grant);
        return new EndResult.Terminated(clawback);
    }
}
