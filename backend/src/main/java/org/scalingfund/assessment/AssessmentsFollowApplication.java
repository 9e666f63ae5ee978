package org.scalingfund.assessment;

import org.scalingfund.application.ApplicationFollower;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.notification.Outbox;
import org.springframework.stereotype.Component;

/** Frees the assessors of an application that was withdrawn while they read it. */
@Component
class AssessmentsFollowApplication implements ApplicationFollower {
    private final AssessmentRepository repository;
    private final Outbox outbox;

    AssessmentsFollowApplication(AssessmentRepository repository, Outbox outbox) {
        this.repository = repository;
        this.outbox = outbox;
    }

    /** Their work items end with all others of the application; scores already submitted stay as they are. */
    @Override
    public void withdrawn(ApplicationId application) {
        for (var freed : repository.voidUnfinished(application)) {
            outbox.write(freed.assessor(), "assessment.application-withdrawn", freed.title());
        }
    }
}
