package org.scalingfund.application;

import java.util.List;
import org.scalingfund.worklist.WorkItems;
import org.springframework.stereotype.Component;

/** Takes an application out of its process, whoever decided that; part of the deeds that tell people why. */
@Component
class Withdrawals {
    private final ApplicationProgress progress;
    private final ApplicationLifecycle lifecycle;
    private final WorkItems work;
    private final CertificationRepository certifications;
    private final List<ApplicationFollower> followers;

    Withdrawals(
            ApplicationProgress progress,
            ApplicationLifecycle lifecycle,
            WorkItems work,
            CertificationRepository certifications,
            List<ApplicationFollower> followers) {
        this.progress = progress;
        this.lifecycle = lifecycle;
        this.work = work;
        this.certifications = certifications;
        this.followers = List.copyOf(followers);
    }

    /** Guarded by {@code status}: false when the application moved in this moment or has come to its end. */
    boolean withdraw(ApplicationId application, ApplicationStatus status) {
        if (!status.canBecome(ApplicationStatus.WITHDRAWN)
                || !progress.move(application, status, ApplicationStatus.WITHDRAWN)) {
            return false;
        }
        lifecycle.withdrawn(application);
        certifications.lapse(application);
        work.allDone(application.value());
        followers.forEach(follower -> follower.withdrawn(application));
        return true;
    }
}
