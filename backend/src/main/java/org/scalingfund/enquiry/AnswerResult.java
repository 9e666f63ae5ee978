package org.scalingfund.enquiry;

/** What came of answering a question, or of setting it aside. */
public sealed interface AnswerResult {
    record Done() implements AnswerResult {}

    /** {@code text} is too short or too long. */
    record Unusable(EnquiryText text) implements AnswerResult {}

    /** A colleague was first. */
    record AlreadyConcluded(EnquiryStatus status) implements AnswerResult {}

    /** What it is said to repeat is no published answer of the same round. */
    record NothingToRepeat() implements AnswerResult {}

    record NotFound() implements AnswerResult {}
}
