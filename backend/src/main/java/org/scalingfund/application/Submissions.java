package org.scalingfund.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonId;
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
    private final CertificationRepository certifications;
    private final ApplicationPages pages;
    private final ApplicationProgress progress;
    private final ApplicationLifecycle lifecycle;
    private final ActivityLog log;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final ReceiptAddresses addresses;
    private final ApplicationProfileRepository profiles;
    private final CurrentTenant current;
    private final InstantSource clock;

    Submissions(
            ApplicationRepository repository,
            ApplicationQueries queries,
            ApplicationVisibilityQueries visibility,
            CertificationRepository certifications,
            ApplicationPages pages,
            ApplicationProgress progress,
            ApplicationLifecycle lifecycle,
            ActivityLog log,
            WorkItems workItems,
            Outbox outbox,
            ReceiptAddresses addresses,
            ApplicationProfileRepository profiles,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.queries = queries;
        this.visibility = visibility;
        this.certifications = certifications;
        this.pages = pages;
        this.progress = progress;
        this.lifecycle = lifecycle;
        this.log = log;
        this.workItems = workItems;
        this.outbox = outbox;
        this.addresses = addresses;
        this.profiles = profiles;
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
        var arrived = clock.instant();
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
        if (!draft.isOpenAt(arrived)) {
            return new SubmitResult.RoundClosed(draft.closesAt());
        }
        if (!draft.capacity().maySign()) {
            return new SubmitResult.NotASignatory();
        }
        if (!declared) {
            return new SubmitResult.NotDeclared();
        }
        var sheet = queries.sheet(application, visibility.own()).orElseThrow();
        return sheet.terms().certification() == null
                ? submitComplete(draft, sheet, current.actor(), null, arrived)
                : new SubmitResult.NotCertified();
    }

    /**
     * Certifies an application that waits for the person, and submits it for the one who sent it. What counts is when it
     * arrived, before anybody else's deed was waited for. Who presses twice gets the same receipt.
     */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public SubmitResult certify(ApplicationId application, boolean declared) {
        var arrived = clock.instant();
        var locked = repository.lock(application, current.actor());
        if (locked.isEmpty()) {
            return new SubmitResult.NotFound();
        }
        var draft = locked.get();
        var waiting = certifications.open(application);
        if (waiting.isEmpty()) {
            return receipt(application)
                    .<SubmitResult>map(SubmitResult.Submitted::new)
                    .orElseGet(() -> whyNot(draft));
        }
        var open = waiting.get();
        if (!open.certifier().equals(current.actor())) {
            return new SubmitResult.NotTheCertifier();
        }
        if (!draft.isWithCertifierAt(arrived)) {
            return new SubmitResult.RoundClosed(draft.closesAt());
        }
        if (!open.askerMaySign()) {
            return new SubmitResult.SenderMayNotSign();
        }
        if (!declared) {
            return new SubmitResult.NotDeclared();
        }
        var sheet = queries.sheet(application, visibility.own()).orElseThrow();
        return submitComplete(draft, sheet, open.asker(), open.certifier(), arrived);
    }

    /** Proof of submission, for those whose application it is; nothing while there is none. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<Receipt> receipt(ApplicationId application) {
        return queries.sheet(application, visibility.own()).flatMap(Submissions::receiptOf);
    }

    private SubmitResult submitComplete(
            Draft draft, ApplicationSheet sheet, PersonId by, @Nullable PersonId certifier, Instant now) {
        var open = pages.openPoints(sheet);
        if (!open.isEmpty()) {
            return new SubmitResult.Incomplete(open);
        }
        var hash = SubmittedContent.hash(sheet, pages.otherContent(draft.id()), by, certifier, now);
        var certified = certifier == null || certifications.end(draft.id(), Certification.Outcome.CERTIFIED, now, null);
        if (!certified || !repository.markSubmitted(draft.id(), draft.status(), by, hash, now)) {
            throw new IllegalStateException("Locked, and yet somebody moved " + draft.id());
        }
        profiles.keep(draft.id(), draft.organisation(), now);
        progress.showOwn(draft.id(), ApplicationStatus.SUBMITTED);
        workItems.done(WorkKind.SUBMIT_APPLICATION, draft.id().value());
        workItems.done(WorkKind.CERTIFY_APPLICATION, draft.id().value());
        lifecycle.submitted(draft.id());
        var receipt = receipt(draft.id()).orElseThrow();
        if (certifier != null) {
            log.remember(Deed.seenByApplicant(
                    "application.certified", SubjectKind.APPLICATION, draft.id().value(), draft.reference()));
        }
        log.remember(Deed.seenByApplicant(
                "application.submitted",
                SubjectKind.APPLICATION,
                draft.id().value(),
                draft.reference(),
                HexFormat.of().formatHex(hash)));
        outbox.writeToAll(
                sheet.organisations(),
                certifier == null ? "application-submitted" : "application-certified",
                formats -> List.of(
                        receipt.reference(),
                        receipt.title(),
                        receipt.roundTitle(),
                        formats.dateTimeToTheSecond(receipt.submittedAt()),
                        receipt.submittedBy(),
                        receipt.hash(),
                        formats.date(receipt.resultsBy()),
                        addresses.file(receipt.application()),
                        addresses.checking(),
                        Objects.requireNonNullElse(receipt.certifiedBy(), "")));
        return new SubmitResult.Submitted(receipt);
    }

    private static SubmitResult whyNot(Draft draft) {
        return switch (draft.status()) {
            case DRAFT -> new SubmitResult.NotTheCertifier();
            case CERTIFYING -> new SubmitResult.NotCertified();
            case EXPIRED -> new SubmitResult.RoundClosed(draft.closesAt());
            default -> new SubmitResult.NoLongerDraft();
        };
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
                facts.certifiedBy(),
                hash,
                facts.closesAt(),
                sheet.terms().decideBy()));
    }
}
