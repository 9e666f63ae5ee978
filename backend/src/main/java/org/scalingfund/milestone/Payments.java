package org.scalingfund.milestone;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments, for the finance officers who make them. */
@Service
public class Payments {
    private final PaymentRepository payments;
    private final GrantRepository grants;
    private final ActivityLog activity;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final CurrentTenant current;
    private final InstantSource clock;

    Payments(
            PaymentRepository payments,
            GrantRepository grants,
            ActivityLog activity,
            WorkItems workItems,
            Outbox outbox,
            CurrentTenant current,
            InstantSource clock) {
        this.payments = payments;
        this.grants = grants;
        this.activity = activity;
        this.workItems = workItems;
        this.outbox = outbox;
        this.current = current;
        this.clock = clock;
    }

    /** Payments in a status, the earliest due first, after the line {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FINANCE_OFFICER, Role.FUND_MANAGER, Role.AUDITOR})
    public List<PaymentRow> inStatus(PaymentStatus status, @Nullable PaymentRow after, int limit) {
        return payments.inStatus(status, after, limit);
    }

    /** The bank has been told. Two pairs of eyes: whoever released the payment does not make it. */
    @Transactional
    @AllowedTo(Role.FINANCE_OFFICER)
    public PayResult pay(PaymentId payment) {
        var found = payments.find(payment);
        if (found.isEmpty()) {
            return new PayResult.NotOpen();
        }
        var released = found.get();
        var person = current.actor();
        if (person.equals(released.releasedBy())) {
            return new PayResult.ReleasedByYou();
        }
        if (!payments.pay(payment, person, clock.instant())) {
            return new PayResult.NotOpen();
        }
        var grant = grants.find(released.grant()).orElseThrow();
        activity.remember(Deed.seenByApplicant(
                "payment.paid",
                SubjectKind.GRANT,
                grant.id().value(),
                Formats.of(Texts.ENGLISH).money(released.amount().pounds()),
                released.milestoneTitle()));
        workItems.done(WorkKind.PAY, payment.value());
        outbox.writeToAll(
                grant.organisation(), "payment.paid", grant.reference(), released.milestoneTitle(), released.amount());
        return new PayResult.Paid();
    }
}
