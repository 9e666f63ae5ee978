package org.scalingfund.evaluation;

/** A scale-up evaluation as a process, as this feature needs it. */
public interface EvaluationLifecycle {

    void begin(EvaluationId evaluation);

    /** Conditions are rated, reach and adoption are recorded. */
    void evidenceGathered(EvaluationId evaluation);

    /** The evaluator said which level of evidence really holds; the stage gate can recommend. */
    void evidenceVerified(EvaluationId evaluation);

    /** A person took, or overruled, what the stage gate recommends. */
    void recommendationConfirmed(EvaluationId evaluation);
}
