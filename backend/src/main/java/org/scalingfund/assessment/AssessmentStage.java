package org.scalingfund.assessment;

/** How far the assessment of an application has come, over all its assessors. */
public enum AssessmentStage {
    /** Waits for the fund manager to allocate as many assessors as are needed. */
    ALLOCATING,
    /** Waits for as many assessments as are needed. */
    SCORING,
    /** The scores are in; how far they lie apart is being measured. */
    MEASURING,
    /** Waits for people to reconcile scores that lie far apart. */
    MODERATING,
    MODERATED,
    FINISHED
}
