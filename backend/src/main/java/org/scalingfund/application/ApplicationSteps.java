package org.scalingfund.application;

import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.Role;
import org.scalingfund.base.WorkingDays;
import org.scalingfund.tenancy.Deadlines;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the application's process does by itself. */
@Service
public class ApplicationSteps {
    private static final int DAYS_TO_CONFIRM = 5;

    private final EligibilityRepository repository;
    private final CertificationRepository certifications;
    private final EligibilityRules rules;
    private final ApplicationProgress progress;
    private final ActivityLog log;
    private final WorkItems workItems;
    private final Deadlines deadlines;

    ApplicationSteps(
            EligibilityRepository repository,
            CertificationRepository certifications,
            EligibilityRules rules,
            ApplicationProgress progress,
            ActivityLog log,
            WorkItems workItems,
            Deadlines deadlines) {
        this.repository = repository;
        this.certifications = certifications;
        this.rules = rules;
        this.progress = progress;
        this.log = log;
        this.workItems = workItems;
        this.deadlines = deadlines;
    }

    /**
     * Whether every eligibility rule is met; what was found is kept for the person who confirms a no. A rule never
     * rejects anybody: a person does.
     */
    @Transactional
    public boolean checkEligibility(ApplicationId application) {
        var subject = repository.find(application).orElseThrow();
        var failed = rules.failedBy(repository.facts(application));
        var next = failed.isEmpty() ? ApplicationStatus.IN_ASSESSMENT : ApplicationStatus.CHECKING;
        if (!progress.move(application, ApplicationStatus.SUBMITTED, next)) {
            throw new IllegalStateException(application + " is " + subject.status() + ", not submitted");
        }
        repository.keepFindings(application, failed);
        var kind = failed.isEmpty() ? WorkKind.ALLOCATE_ASSESSORS : WorkKind.CONFIRM_INELIGIBILITY;
        workItems.open(new Waiting.Work(
                kind,
                application.value(),
                subject.about(),
                new Waiting.ForRole(Role.FUND_MANAGER),
                deadlines.on(WorkingDays.ENGLAND_AND_WALES.after(deadlines.today(), DAYS_TO_CONFIRM))));
        log.remember(
                failed.isEmpty()
                        ? Deed.seenByApplicant(
                                "application.eligible",
                                SubjectKind.APPLICATION,
                                application.value(),
                                subject.reference())
                        : Deed.withinFunder(
                                "application.eligibility-doubted",
                                SubjectKind.APPLICATION,
                                application.value(),
                                subject.reference()));
        return failed.isEmpty();
    }

    /**
     * The deadline passed on a draft, with its writers or with its certifier; when it was submitted at the last moment,
     * nothing is left to do.
     */
    @Transactional
    public void expireDraft(ApplicationId application) {
        if (progress.move(application, ApplicationStatus.DRAFT, ApplicationStatus.EXPIRED)
                || progress.move(application, ApplicationStatus.CERTIFYING, ApplicationStatus.EXPIRED)) {
            certifications.lapse(application);
            workItems.done(WorkKind.SUBMIT_APPLICATION, application.value());
            workItems.done(WorkKind.CERTIFY_APPLICATION, application.value());
            log.remember(Deed.seenByApplicant("application.expired", SubjectKind.APPLICATION, application.value()));
        }
    }
}
