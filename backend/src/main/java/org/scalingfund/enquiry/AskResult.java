package org.scalingfund.enquiry;

import java.time.Instant;

/** What came of asking a question. */
public sealed interface AskResult {
    record Asked(EnquiryId enquiry) implements AskResult {}

    /** Too short to be understood or too long to be read; it has {@code length} characters. */
    record Unusable(int length) implements AskResult {}

    /** So many of the person's questions wait for an answer that no more are taken. */
    record TooManyWaiting(int most) implements AskResult {}

    /** No questions have been taken since {@code until}. */
    record Ended(Instant until, String whomToWriteTo) implements AskResult {}

    /** The round is closed or was withdrawn. */
    record RoundOver(String whomToWriteTo) implements AskResult {}

    /** There is no such published round here. */
    record NotFound() implements AskResult {}
}
