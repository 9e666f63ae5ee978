package org.scalingfund.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an application comes to the second officer who certifies it, and back again when it is not certified; what is
 * certified is submitted by {@link Submissions}. Anybody else of the organisation can be asked, in whatever capacity:
 * whoever asks signs, and whoever certifies looks it over.
 */
@Service
public class Certifications {
    /** Reasons of a certifier who declines, in characters. */
    public static final int LONGEST_REASONS = 4000;

    private final ApplicationRepository applications;
    private final ApplicationQueries queries;
    private final ApplicationVisibilityQueries visibility;
    private final ApplicationPages pages;
    private final ApplicationProgress progress;
    private final CertificationRepository repository;
    private final CertificationLetters letters;
    private final ActivityLog log;
    private final WorkItems workItems;
    private final CurrentTenant current;
    private final InstantSource clock;

    Certifications(
            ApplicationRepository applications,
            ApplicationQueries queries,
            ApplicationVisibilityQueries visibility,
            ApplicationPages pages,
            ApplicationProgress progress,
            CertificationRepository repository,
            CertificationLetters letters,
            ActivityLog log,
            WorkItems workItems,
            CurrentTenant current,
            InstantSource clock) {
        this.applications = applications;
        this.queries = queries;
        this.visibility = visibility;
        this.pages = pages;
        this.progress = progress;
        this.repository = repository;
        this.letters = letters;
        this.log = log;
        this.workItems = workItems;
        this.current = current;
        this.clock = clock;
    }

    /** The last time that somebody was asked to certify an application of the person's; nothing before that. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<Certification> latest(ApplicationId application) {
        return visibility.isOwn(application) ? repository.latest(application, current.actor()) : Optional.empty();
    }

    /** Whom the person can ask to certify an application of theirs. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<Certifier> certifiers(ApplicationId application) {
        return visibility.isOwn(application) ? repository.certifiers(application, current.actor()) : List.of();
    }

    /**
     * Gives a complete application to the one who certifies it; until they decide, nobody writes it. Pressing twice, or a
     * colleague at the same moment, sends it once.
     */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public SendResult send(ApplicationId application, PersonId certifier, boolean declared) {
        var locked = applications.lock(application, current.actor());
        if (locked.isEmpty()) {
            return new SendResult.NotFound();
        }
        var draft = locked.get();
        if (draft.status() != ApplicationStatus.DRAFT) {
            return sentBefore(draft);
        }
        if (!draft.isOpenAt(clock.instant())) {
            return new SendResult.RoundClosed(draft.closesAt());
        }
        if (!draft.capacity().maySign()) {
            return new SendResult.NotASignatory();
        }
        var known = repository.certifiers(application, current.actor()).stream()
                .anyMatch(someone -> someone.id().equals(certifier));
        if (!known) {
            return new SendResult.CertifierUnusable();
        }
        return declared ? sendComplete(draft, certifier) : new SendResult.NotDeclared();
    }

    /** Takes it back from the certifier before they decided. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public CallBackResult callBack(ApplicationId application) {
        var locked = applications.lock(application, current.actor());
        if (locked.isEmpty()) {
            return new CallBackResult.NotFound();
        }
        var draft = locked.get();
        if (!draft.capacity().maySign()) {
            return new CallBackResult.NotASignatory();
        }
        if (!draft.isWithCertifierAt(clock.instant())) {
            return new CallBackResult.NotWithCertifier();
        }
        var open = repository.open(application).orElseThrow();
        backToWriting(application, Certification.Outcome.CALLED_BACK, null);
        log.remember(Deed.seenByApplicant(
                "application.called-back",
                SubjectKind.APPLICATION,
                application.value(),
                draft.reference(),
                open.certifierName()));
        letters.calledBack(draft, open.certifier());
        return new CallBackResult.CalledBack();
    }

    /** Does not certify it, for reasons that its writers are told. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public DeclineResult decline(ApplicationId application, String reasons) {
        var arrived = clock.instant();
        var locked = applications.lock(application, current.actor());
        if (locked.isEmpty()) {
            return new DeclineResult.NotFound();
        }
        var draft = locked.get();
        var open = repository.open(application);
        if (open.isEmpty() || !open.get().certifier().equals(current.actor())) {
            return new DeclineResult.NotTheCertifier();
        }
        if (!draft.isWithCertifierAt(arrived)) {
            return new DeclineResult.RoundClosed(draft.closesAt());
        }
        var kept = Typed.kept(reasons).strip();
        if (kept.isEmpty() || kept.length() > LONGEST_REASONS) {
            return new DeclineResult.ReasonsUnusable(LONGEST_REASONS);
        }
        backToWriting(application, Certification.Outcome.DECLINED, kept);
        // The reasons are the organisation's own; the funder reads this entry too, once it is submitted.
        log.remember(Deed.seenByApplicant(
                "application.certification-declined", SubjectKind.APPLICATION, application.value(), draft.reference()));
        letters.declined(draft, open.get().certifierName(), kept);
        return new DeclineResult.Declined();
    }

    private static SendResult sentBefore(Draft draft) {
        return switch (draft.status()) {
            case CERTIFYING -> new SendResult.Sent();
            case EXPIRED -> new SendResult.RoundClosed(draft.closesAt());
            default -> new SendResult.NotToCertify();
        };
    }

    private SendResult sendComplete(Draft draft, PersonId certifier) {
        var id = draft.id();
        var sheet = queries.sheet(id, visibility.own()).orElseThrow();
        var words = sheet.terms().certification();
        if (words == null) {
            return new SendResult.NotToCertify();
        }
        var missing = pages.openPoints(sheet);
        if (!missing.isEmpty()) {
            return new SendResult.Incomplete(missing);
        }
        repository.insert(id, current.actor(), certifier);
        if (!progress.move(id, ApplicationStatus.DRAFT, ApplicationStatus.CERTIFYING)) {
            throw new IllegalStateException("Locked, and yet somebody moved " + id);
        }
        workItems.open(new Waiting.Work(
                WorkKind.CERTIFY_APPLICATION,
                id.value(),
                new ApplicationReference(draft.reference()).titled(draft.title()),
                new Waiting.ForMember(certifier, draft.organisation()),
                draft.closesAt()));
        var open = repository.open(id).orElseThrow();
        log.remember(Deed.seenByApplicant(
                "application.sent-for-certification",
                SubjectKind.APPLICATION,
                id.value(),
                draft.reference(),
                open.certifierName()));
        letters.asked(draft, sheet.terms().roundTitle(), words, certifier);
        return new SendResult.Sent();
    }

    private void backToWriting(ApplicationId application, Certification.Outcome outcome, @Nullable String reasons) {
        if (!repository.end(application, outcome, clock.instant(), reasons)
                || !progress.move(application, ApplicationStatus.CERTIFYING, ApplicationStatus.DRAFT)) {
            throw new IllegalStateException("Locked, and yet somebody moved " + application);
        }
        workItems.done(WorkKind.CERTIFY_APPLICATION, application.value());
    }
}
