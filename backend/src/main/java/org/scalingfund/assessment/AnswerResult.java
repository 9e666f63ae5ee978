package org.scalingfund.assessment;

/** What came of an assessor's answer to an invitation, or of declaring an interest later. */
public sealed interface AnswerResult {
    record Done() implements AnswerResult {}

    record ReasonsMissing() implements AnswerResult {}

    /** The invitation was answered or taken back already, or was never this person's. */
    record NoLongerOpen() implements AnswerResult {}
}
