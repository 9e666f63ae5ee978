package org.scalingfund.enquiry;

/** What came of correcting an answer. */
public sealed interface CorrectResult {
    record Corrected() implements CorrectResult {}

    /** The answer is too short or too long. */
    record Unusable() implements CorrectResult {}

    /** It says what it said before, so nobody is told. */
    record Unchanged() implements CorrectResult {}

    /** A colleague corrected it since it was shown. */
    record ChangedMeanwhile() implements CorrectResult {}

    /** The question has no answer of its own. */
    record NotFound() implements CorrectResult {}
}
