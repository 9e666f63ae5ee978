package org.scalingfund.enquiry;

/** What came of correcting a published answer. */
public sealed interface CorrectResult {
    record Corrected() implements CorrectResult {}

    /** The answer is too short or too long. */
    record Unusable() implements CorrectResult {}

    /** It says what it said before, so nobody is told. */
    record Unchanged() implements CorrectResult {}

    /** A colleague corrected it since it was shown. */
    record ChangedMeanwhile() implements CorrectResult {}

    /** There is no such published answer. */
    record NotFound() implements CorrectResult {}
}
