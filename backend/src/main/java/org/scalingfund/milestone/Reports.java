package org.scalingfund.milestone;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentId;
import org.scalingfund.document.Documents;
import org.scalingfund.document.Incoming;
import org.scalingfund.document.StoreResult;
import org.scalingfund.milestone.ReportSheet.Content;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.Deadlines;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Progress reports, for the recipient's people who write them. */
@Service
public class Reports {
    static final String EVIDENCE = "evidence";
    private static final int WORKING_DAYS_TO_REVIEW = 10;
    private static final Documents.Rules EVIDENCE_RULES = new Documents.Rules(
            20L * 1024 * 1024,
            10,
            Set.of(
                    "application/pdf",
                    "image/png",
                    "image/jpeg",
                    "text/plain",
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final ReportRepository reports;
    private final GrantRepository grants;
    private final List<ReportPart> parts;
    private final Documents documents;
    private final GrantLifecycle lifecycle;
    private final ActivityLog activity;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final CurrentTenant current;
    private final InstantSource clock;

    Reports(
            ReportRepository reports,
            GrantRepository grants,
            List<ReportPart> parts,
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
        this.parts = List.copyOf(parts);
        this.documents = documents;
        this.lifecycle = lifecycle;
        this.activity = activity;
        this.workItems = workItems;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The draft on a milestone that a report is waited for, started when there is none. It begins with what was said
     * before: the returned report on this milestone with its files, or the sum last said to be spent of the grant.
     */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public Optional<ReportSheet> open(MilestoneId milestone) {
        var person = current.actor();
        return reports.findOwnAwaited(milestone, person).flatMap(grant -> {
            var draft = reports.draftOn(milestone);
            if (draft.isPresent()) {
                return draft;
            }
            start(milestone, grant, person);
            return reports.draftOn(milestone);
        });
    }

    private void start(MilestoneId milestone, GrantId grant, PersonId person) {
        var draft = ReportId.random();
        var returned = reports.lastReturned(milestone);
        var content = returned.map(ReportSheet::content).orElseGet(() -> new Content("", "", reports.lastSpent(grant)));
        if (reports.startDraft(draft, milestone, grant, content, person, clock.instant())) {
            returned.ifPresent(earlier -> {
                documents.copy(earlier.id().value(), draft.value(), EVIDENCE);
                parts.forEach(part -> part.goesOn(earlier.id(), draft));
            });
        }
    }

    /** What the funder found missing when the last report on this milestone was returned, while it is reported again. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<String> askedFor(MilestoneId milestone) {
        return reports.findOwnAwaited(milestone, current.actor())
                .flatMap(_ -> reports.lastReturned(milestone))
                .map(returned -> returned.review().note());
    }

    /** A report of the person's own organisation, draft or not. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<ReportSheet> find(ReportId report) {
        return reports.findOwn(report, current.actor());
    }

    /** Saves a draft as it stood at {@code revision}; what somebody else saved since is never overwritten. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public SaveResult save(ReportId report, int revision, Content content) {
        var person = current.actor();
        var now = clock.instant();
        if (reports.save(report, revision, content, person, now)) {
            return new SaveResult.Saved(revision + 1, now);
        }
        return ownDraft(report).<SaveResult>map(SaveResult.Changed::new).orElseGet(SaveResult.NotOpen::new);
    }

    /** What keeps it from being submitted, in the order of the page. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<ReportGap> check(ReportId report) {
        return ownDraft(report).map(this::gaps).orElse(List.of());
    }

    @Transactional
    @AllowedTo(Role.APPLICANT)
    public SubmitResult submit(ReportId report, int revision) {
        var found = ownDraft(report);
        if (found.isEmpty() || !grants.hold(found.get().about().grant(), GrantStatus.ACTIVE)) {
            return new SubmitResult.NotOpen();
        }
        var draft = found.get();
        var gaps = gaps(draft);
        if (!gaps.isEmpty()) {
            return new SubmitResult.Incomplete(gaps);
        }
        var now = clock.instant();
        if (!reports.submit(report, revision, current.actor(), now)) {
            return ownDraft(report).<SubmitResult>map(SubmitResult.Changed::new).orElseGet(SubmitResult.NotOpen::new);
        }
        if (!grants.moveMilestone(draft.about().milestone(), MilestoneStatus.REPORTED)) {
            throw new IllegalStateException("A draft stood on a milestone that no report is waited for: " + report);
        }
        var reviewBy = deadlines.on(
                grants.workingDays(draft.about().grant()).after(deadlines.today(), WORKING_DAYS_TO_REVIEW));
        tell(draft, reviewBy);
        lifecycle.reportSubmitted(draft.about().grant(), report);
        return new SubmitResult.Submitted(now, reviewBy);
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<Document> evidence(ReportId report) {
        return reports.findOwn(report, current.actor())
                .map(found -> documents.of(report.value(), EVIDENCE))
                .orElse(List.of());
    }

    /** Nothing when the report is no draft of the person's any longer. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public Optional<StoreResult> addEvidence(ReportId report, Incoming file) {
        return ownDraft(report).map(draft -> documents.store(report.value(), EVIDENCE, file, EVIDENCE_RULES));
    }

    /** False when it does not belong to a draft of the person's. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public boolean removeEvidence(ReportId report, DocumentId document) {
        var removable = ownDraft(report).isPresent()
                && documents.of(report.value(), EVIDENCE).stream()
                        .anyMatch(file -> file.id().equals(document));
        if (removable) {
            documents.remove(document);
        }
        return removable;
    }

    private Optional<ReportSheet> ownDraft(ReportId report) {
        return reports.findOwn(report, current.actor()).filter(found -> found.status() == ReportStatus.DRAFT);
    }

    private List<ReportGap> gaps(ReportSheet draft) {
        var own = ReportGap.of(draft.content(), draft.about().grantAmount()).stream();
        var others = parts.stream().flatMap(part -> part.gap(draft.id()).stream());
        return Stream.concat(own, others).toList();
    }

    private void tell(ReportSheet report, Instant reviewBy) {
        var about = report.about();
        activity.remember(Deed.seenByApplicant(
                "milestone.reported", SubjectKind.GRANT, about.grant().value(), about.milestoneTitle()));
        workItems.done(WorkKind.REPORT_ON_MILESTONE, about.milestone().value());
        workItems.open(new Waiting.Work(
                WorkKind.REVIEW_REPORT,
                report.id().value(),
                about.reference() + ": " + about.milestoneTitle(),
                new Waiting.ForRole(Role.FUND_MANAGER),
                reviewBy));
        outbox.writeToAll(
                grants.find(about.grant()).orElseThrow().organisation(),
                "milestone.reported",
                about.reference(),
                about.milestoneTitle(),
                reviewBy);
    }
}
