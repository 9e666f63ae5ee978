package org.scalingfund.assessment.workflow;

import java.util.Map;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentLifecycle;
import org.scalingfund.base.workflow.RunningCases;
import org.springframework.stereotype.Component;

/** The names that {@code assessment.bpmn} and the code share, and the way into that process. */
@Component
class AssessmentProcess implements AssessmentLifecycle {
    static final String KEY = "assessment";

    static final String ALLOCATE_ASSESSORS = "allocateAssessors";
    static final String SCORE_APPLICATION = "scoreApplication";
    static final String MODERATE_SCORES = "moderateScores";

    static final String WIDEST_RANGE = "widestRange";
    static final String STANDARD_DEVIATION = "standardDeviation";

    private final RunningCases cases;

    AssessmentProcess(RunningCases cases) {
        this.cases = cases;
    }

    @Override
    public void allocated(ApplicationId application) {
        cases.done(KEY, application.value(), ALLOCATE_ASSESSORS, Map.of());
    }

    @Override
    public void scored(ApplicationId application) {
        cases.done(KEY, application.value(), SCORE_APPLICATION, Map.of());
    }

    @Override
    public void moderated(ApplicationId application) {
        cases.done(KEY, application.value(), MODERATE_SCORES, Map.of());
    }
}
