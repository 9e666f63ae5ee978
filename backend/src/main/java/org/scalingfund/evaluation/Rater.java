package org.scalingfund.evaluation;

/** From where a condition is judged. Views of the same condition are kept apart: the gap between them is a finding. */
public enum Rater {
    /** The people who run the innovation. */
    SELF,
    ASSESSOR,
    PARTNER,
    EVALUATOR
}
