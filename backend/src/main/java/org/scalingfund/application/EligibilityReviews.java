package org.scalingfund.application;

import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.WorkingDays;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.Deadlines;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fund managers' word on applications that a rule found ineligible: no one is turned away by a rule alone. */
@Service
public class EligibilityReviews {
    private static final int DAYS_TO_ALLOCATE = 5;

    private final EligibilityRepository repository;
    private final ApplicationProgress progress;
    private final ApplicationLifecycle lifecycle;
    private final ActivityLog log;
    private final WorkItems workItems;
    private final Outbox outbox;
    private final CurrentTenant current;
    private final Deadlines deadlines;

    EligibilityReviews(
            EligibilityRepository repository,
            ApplicationProgress progress,
            ApplicationLifecycle lifecycle,
            ActivityLog log,
            WorkItems workItems,
            Outbox outbox,
            CurrentTenant current,
            Deadlines deadlines) {
        this.repository = repository;
        this.progress = progress;
        this.lifecycle = lifecycle;
        this.log = log;
        this.workItems = workItems;
        this.outbox = outbox;
        this.current = current;
        this.deadlines = deadlines;
    }

    /** Confirms that an application is ineligible, with reasons to the applicant, or lets it go on to assessment. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public ReviewResult review(ApplicationId application, boolean confirmed, String reasons) {
        var found = repository.find(application);
        if (found.isEmpty()) {
            return new ReviewResult.NotFound();
        }
        var words = Typed.kept(reasons).strip();
        if (words.isEmpty()) {
            return new ReviewResult.ReasonsMissing();
        }
        if (repository.isOwn(application, current.actor())) {
            return new ReviewResult.OwnOrganisation();
        }
        var next = confirmed ? ApplicationStatus.INELIGIBLE : ApplicationStatus.IN_ASSESSMENT;
        if (!progress.move(application, ApplicationStatus.CHECKING, next)) {
            return new ReviewResult.NoLongerChecking(found.get().status());
        }
        repository.keepReview(application, confirmed, words, current.actor());
        lifecycle.ineligibilityReviewed(application, confirmed);
        workItems.done(WorkKind.CONFIRM_INELIGIBILITY, application.value());
        tell(application, found.get(), confirmed, words);
        return new ReviewResult.Reviewed();
    }

    private void tell(
            ApplicationId application, EligibilityRepository.Subject subject, boolean confirmed, String reasons) {
        if (confirmed) {
            outbox.writeToAll(
                    subject.organisation(), "application-ineligible", subject.reference(), subject.title(), reasons);
            log.remember(Deed.seenByApplicant(
                    "application.ineligible",
                    SubjectKind.APPLICATION,
                    application.value(),
                    subject.reference(),
                    reasons));
            return;
        }
        workItems.open(new Waiting.Work(
                WorkKind.ALLOCATE_ASSESSORS,
                application.value(),
                subject.about(),
                new Waiting.ForRole(Role.FUND_MANAGER),
                deadlines.on(WorkingDays.ENGLAND_AND_WALES.after(deadlines.today(), DAYS_TO_ALLOCATE))));
        log.remember(Deed.withinFunder(
                "application.let-through", SubjectKind.APPLICATION, application.value(), subject.reference(), reasons));
    }
}
