package org.scalingfund.assessment;

import org.scalingfund.application.ApplicationId;

/** The assessment of one application as a process, as this feature needs it. */
public interface AssessmentLifecycle {

    /** As many assessors as the round asks for are allocated. */
    void allocated(ApplicationId application);

    /** As many assessments as the round asks for are submitted. */
    void scored(ApplicationId application);

    /** The panel or the fund manager has reconciled scores that lay far apart. */
    void moderated(ApplicationId application);
}
