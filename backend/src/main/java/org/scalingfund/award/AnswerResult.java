package org.scalingfund.award;

import java.time.Instant;

/** What came of answering an offer. */
public sealed interface AnswerResult {
    record Accepted() implements AnswerResult {}

    record Declined() implements AnswerResult {}

    /** The offer stood until {@code acceptBy}. */
    record Lapsed(Instant acceptBy) implements AnswerResult {}

    /** A colleague answered first. */
    record AlreadyAnswered() implements AnswerResult {}

    /** There is no such offer, or the person does not answer for the organisation it was made to. */
    record NotYours() implements AnswerResult {}
}
