package org.scalingfund.evaluation;

import org.springframework.stereotype.Service;

/** What the evaluation's process does by itself. */
@Service
public class EvaluationSteps {
    public StageFacts stageFacts(EvaluationId evaluation) {
        return new StageFacts(InnovationStage.MOBILISING, 0, 0, false, 0, false);
    }

    /** Keeps what the stage gate recommends, and the rule that said so, for a person to confirm. */
    public void recommend(EvaluationId evaluation, Recommendation recommendation, String rule) {}

    public void publish(EvaluationId evaluation) {}
}
