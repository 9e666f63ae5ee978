package org.scalingfund.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checking an application over, submitting it before the deadline, and the receipt that proves it. */
@Service
public class Submissions {
    private final ApplicationRepository repository;
    private final ApplicationQueries queries;
    private final ApplicationVisibilityQueries visibility;
    private final ApplicationPages pages;
    private final ApplicationProgress progress;
    private final ApplicationLifecycle lifecycle;
    private final ActivityLog log;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final ReceiptAddresses addresses;
    private final CurrentTenant current;
    private final InstantSource clock;

    Submissions(
            ApplicationRepository repository,
            ApplicationQueries queries,
            ApplicationVisibilityQueries visibility,
            ApplicationPages pages,
            ApplicationProgress progress,
            ApplicationLifecycle lifecycle,
            ActivityLog log,
            WorkItems workItems,
            Outbox outbox,
            ReceiptAddresses addresses,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.queries = queries;
        this.visibility = visibility;
        this.pages = pages;
        this.progress = progress;
        this.lifecycle = lifecycle;
        this.log = log;
        this.workItems = workItems;
        this.outbox = outbox;
        this.addresses = addresses;
        this.current = current;
        this.clock = clock;
    }

    /** Everything that stands in the way of submitting; nothing at all when the application is not the person's. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<List<OpenPoint>> check(ApplicationId application) {
        return queries.sheet(application, visibility.own()).map(pages::openPoints);
    }

    /**
     * Submits for the organisation. Who asks again, or a colleague who asks at the same moment, gets the same receipt:
     * pressing twice submits once.
     */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public SubmitResult submit(ApplicationId application, boolean declared) {
        var locked = repository.lock(application, current.actor());
        if (locked.isEmpty()) {
            return new SubmitResult.NotFound();
        }
        var draft = locked.get();
        if (draft.status() != ApplicationStatus.DRAFT) {
            return receipt(application)
                    .<SubmitResult>map(SubmitResult.Submitted::new)
                    .orElseGet(() -> whyNot(draft));
        }
        var now = clock.instant();
        if (!draft.isOpenAt(now)) {
            return new SubmitResult.RoundClosed(draft.closesAt());
        }
        if (!draft.capacity().maySign()) {
            return new SubmitResult.NotASignatory();
        }
        return declared ? submitComplete(draft, now) : new SubmitResult.NotDeclared();
    }

    /** Proof of submission, for those whose application it is; nothing while there is none. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<Receipt> receipt(ApplicationId application) {
        return queries.sheet(application, visibility.own()).flatMap(Submissions::receiptOf);
    }

    private SubmitResult submitComplete(Draft draft, Instant now) {
        var sheet = queries.sheet(draft.id(), visibility.own()).orElseThrow();
        var open = pages.openPoints(sheet);
        if (!open.isEmpty()) {
            return new SubmitResult.Incomplete(open);
        }
        var by = current.actor();
        var hash = SubmittedContent.hash(sheet, pages.otherContent(draft.id()), by, now);
        if (!repository.markSubmitted(draft.id(), by, hash, now)) {
            throw new IllegalStateException("Locked, and yet somebody moved " + draft.id());
        }
        progress.showOwn(draft.id(), ApplicationStatus.SUBMITTED);
        workItems.done(WorkKind.SUBMIT_APPLICATION, draft.id().value());
        lifecycle.submitted(draft.id());
        var receipt = receipt(draft.id()).orElseThrow();
        log.remember(Deed.seenByApplicant(
                "application.submitted",
                SubjectKind.APPLICATION,
                draft.id().value(),
                draft.reference(),
                HexFormat.of().formatHex(hash)));
        outbox.writeToAll(
                sheet.organisations(),
                "application-submitted",
                formats -> List.of(
                        receipt.reference(),
                        receipt.title(),
                        receipt.roundTitle(),
                        formats.dateTimeToTheSecond(receipt.submittedAt()),
                        receipt.submittedBy(),
                        receipt.hash(),
                        formats.date(receipt.resultsBy()),
                        addresses.file(receipt.application()),
                        addresses.checking()));
        return new SubmitResult.Submitted(receipt);
    }

    private static SubmitResult whyNot(Draft draft) {
        return draft.status() == ApplicationStatus.EXPIRED
                ? new SubmitResult.RoundClosed(draft.closesAt())
                : new SubmitResult.NoLongerDraft();
    }

    private static Optional<Receipt> receiptOf(ApplicationSheet sheet) {
        var facts = sheet.facts();
        var at = facts.submittedAt();
        var by = facts.submittedBy();
        var hash = facts.hash();
        if (at == null || by == null || hash == null) {
            return Optional.empty();
        }
        return Optional.of(new Receipt(
                facts.id(),
                facts.reference(),
                sheet.outline().title(),
                facts.organisationName(),
                sheet.terms().roundTitle(),
                sheet.terms().fundName(),
                at,
                by,
                hash,
                facts.closesAt(),
                sheet.terms().decideBy()));
    }
}
