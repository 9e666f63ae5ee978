package org.scalingfund.evaluation.workflow;

import java.util.Map;
import org.scalingfund.base.workflow.RunningCases;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.EvaluationLifecycle;
import org.springframework.stereotype.Component;

/** The names that {@code evaluation.bpmn} and the code share, and the way into that process. */
@Component
class EvaluationProcess implements EvaluationLifecycle {
    static final String KEY = "evaluation";

    static final String GATHER_EVIDENCE = "gatherEvidence";
    static final String VERIFY_EVIDENCE = "verifyEvidence";
    static final String CONFIRM_RECOMMENDATION = "confirmRecommendation";

    static final String STAGE = "stage";
    static final String VERIFIED_LEVEL = "verifiedLevel";
    static final String ADOPTERS = "adopters";
    static final String SUSTAINED_FUNDING = "sustainedFunding";
    static final String RED_CONDITIONS = "redConditions";
    static final String UNACCEPTABLE_HARM = "unacceptableHarm";
    static final String RECOMMENDATION = "recommendation";
    static final String RECOMMENDATION_RULE = "recommendationRule";

    private final RunningCases cases;

    EvaluationProcess(RunningCases cases) {
        this.cases = cases;
    }

    @Override
    public void begin(EvaluationId evaluation) {
        cases.begin(KEY, evaluation.value(), Map.of());
    }

    @Override
    public void evidenceGathered(EvaluationId evaluation) {
        cases.done(KEY, evaluation.value(), GATHER_EVIDENCE, Map.of());
    }

    @Override
    public void evidenceVerified(EvaluationId evaluation) {
        cases.done(KEY, evaluation.value(), VERIFY_EVIDENCE, Map.of());
    }

    @Override
    public void recommendationConfirmed(EvaluationId evaluation) {
        cases.done(KEY, evaluation.value(), CONFIRM_RECOMMENDATION, Map.of());
    }
}
