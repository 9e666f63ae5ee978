package org.scalingfund.evaluation;

/** How far a scale-up evaluation is. */
public enum EvaluationStatus {
    GATHERING,
    /** An evaluator says which level of evidence really holds. */
    VERIFYING,
    /** The stage gate has recommended; a person confirms or overrules. */
    RECOMMENDED,
    CONFIRMED,
    PUBLISHED,
    /** A later one, on corrected data, stands in its place. */
    SUPERSEDED
}
