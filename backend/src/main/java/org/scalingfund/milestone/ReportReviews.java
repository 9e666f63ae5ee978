package org.scalingfund.milestone;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.document.Document;
import org.scalingfund.document.Documents;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.Deadlines;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submitted reports, for the fund managers who accept or return them. */
@Service
public class ReportReviews {
    private static final int WORKING_DAYS_TO_MEND = 10;

    private final ReportRepository reports;
    private final GrantRepository grants;
    private final PaymentRepository payments;
    private final Documents documents;
    private final GrantLifecycle lifecycle;
    private final ActivityLog activity;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final CurrentTenant current;
    private final InstantSource clock;

    ReportReviews(
            ReportRepository reports,
            GrantRepository grants,
            PaymentRepository payments,
            Documents documents,
            GrantLifecycle lifecycle,
            ActivityLog activity,
            WorkItems workItems,
            Outbox outbox,
            Deadlines deadlines,
            CurrentTenant current,
            InstantSource clock) {
        this.reports = reports;
        this.grants = grants;
        this.payments = payments;
        this.documents = documents;
        this.lifecycle = lifecycle;
        this.activity = activity;
        this.workItems = workItems;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<ReportSheet> find(ReportId report) {
        return reports.findSubmitted(report);
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public List<Document> evidence(ReportId report) {
        return reports.findSubmitted(report)
                .map(found -> documents.of(report.value(), Reports.EVIDENCE))
                .orElse(List.of());
    }

    /** The milestone is reached: its payment is released, and after the last one the grant is delivered. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public ReviewResult accept(ReportId report) {
        var found = reports.findSubmitted(report);
        if (found.isEmpty()) {
            return new ReviewResult.NotOpen();
        }
        var refusal = review(found.get(), ReportStatus.ACCEPTED, null, MilestoneStatus.ACCEPTED);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var about = found.get().about();
        release(about);
        activity.remember(Deed.seenByApplicant(
                "milestone.accepted", SubjectKind.GRANT, about.grant().value(), about.milestoneTitle()));
        write(about, "milestone.accepted");
        lifecycle.reportReviewed(about.grant(), report);
        var delivered = grants.isEveryMilestoneAccepted(about.grant());
        if (delivered) {
            delivered(about);
        }
        return new ReviewResult.Accepted(delivered);
    }

    /** The recipient reads {@code note} and has ten working days to report again. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public ReviewResult returnForMore(ReportId report, String note) {
        if (note.isBlank()) {
            return new ReviewResult.NoteMissing();
        }
        var found = reports.findSubmitted(report);
        if (found.isEmpty()) {
            return new ReviewResult.NotOpen();
        }
        var refusal = review(found.get(), ReportStatus.RETURNED, note.strip(), MilestoneStatus.RETURNED);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var about = found.get().about();
        var mendBy = grants.workingDays(about.grant()).after(deadlines.today(), WORKING_DAYS_TO_MEND);
        var dueOn = mendBy.isAfter(about.dueOn()) ? mendBy : about.dueOn();
        grants.giveTimeAgain(about.milestone(), dueOn);
        workItems.open(new Waiting.Work(
                WorkKind.REPORT_ON_MILESTONE,
                about.milestone().value(),
                about.milestoneTitle(),
                new Waiting.ForOrganisation(
                        grants.find(about.grant()).orElseThrow().organisation()),
                deadlines.on(dueOn)));
        activity.remember(Deed.seenByApplicant(
                "milestone.returned", SubjectKind.GRANT, about.grant().value(), about.milestoneTitle(), note.strip()));
        write(about, "milestone.returned", note.strip(), deadlines.on(dueOn));
        lifecycle.reportReviewed(about.grant(), report);
        return new ReviewResult.Returned();
    }

    /** Why not, if not. The grant is held, so that of two who accept the last two milestones, the second delivers it. */
    private Optional<ReviewResult> review(
            ReportSheet report, ReportStatus outcome, @Nullable String note, MilestoneStatus to) {
        var person = current.actor();
        var about = report.about();
        if (reports.isSubmittedBy(report.id(), person) || grants.actsForRecipient(about.grant(), person)) {
            return Optional.of(new ReviewResult.OwnReport());
        }
        if (!grants.hold(about.grant(), GrantStatus.ACTIVE)
                || !reports.review(report.id(), outcome, note, person, clock.instant())) {
            return Optional.of(new ReviewResult.NotOpen());
        }
        if (!grants.moveMilestone(about.milestone(), to)) {
            throw new IllegalStateException("A submitted report stood on a milestone not under review: " + report.id());
        }
        workItems.done(WorkKind.REVIEW_REPORT, report.id().value());
        return Optional.empty();
    }

    private void release(ReportSheet.About about) {
        var dueOn = deadlines.today().plusDays(GrantStart.DAYS_TO_PAY);
        payments.release(about.milestone(), current.actor(), clock.instant(), dueOn)
                .ifPresent(payment -> workItems.open(new Waiting.Work(
                        WorkKind.PAY,
                        payment.value(),
                        about.reference() + ": " + about.milestoneTitle(),
                        new Waiting.ForRole(Role.FINANCE_OFFICER),
                        deadlines.on(dueOn))));
    }

    private void delivered(ReportSheet.About about) {
        var grant = about.grant();
        if (!grants.end(grant, GrantStatus.ACTIVE, GrantStatus.DELIVERED, clock.instant(), null, null)) {
            throw new IllegalStateException("The grant was held as active and is not: " + grant);
        }
        activity.remember(Deed.seenByApplicant("grant.delivered", SubjectKind.GRANT, grant.value()));
        workItems.open(new Waiting.Work(
                WorkKind.CLOSE_GRANT,
                grant.value(),
                about.reference() + ": " + about.grantTitle(),
                new Waiting.ForRole(Role.FUND_MANAGER),
                null));
        lifecycle.delivered(grant);
    }

    private void write(ReportSheet.About about, String key, Object... more) {
        var recipient = grants.find(about.grant()).orElseThrow().organisation();
        outbox.writeToAll(
                recipient,
                key,
                Stream.concat(Stream.of(about.reference(), about.milestoneTitle()), Stream.of(more))
                        .toArray());
    }
}
