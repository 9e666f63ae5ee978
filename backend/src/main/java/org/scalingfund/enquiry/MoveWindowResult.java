package org.scalingfund.enquiry;

import java.time.Instant;

/** What came of setting until when a round takes questions. */
public sealed interface MoveWindowResult {
    record Moved() implements MoveWindowResult {}

    /** The moment is over. */
    record InThePast() implements MoveWindowResult {}

    /** Applications close at {@code deadline}. */
    record AfterDeadline(Instant deadline) implements MoveWindowResult {}

    /** The round is open, and people plan by the end that they were told. */
    record Earlier(Instant until) implements MoveWindowResult {}

    /** The name or address of whom to write to is too short or too long. */
    record ContactUnusable() implements MoveWindowResult {}

    /** A colleague moved it since it was shown. */
    record ChangedMeanwhile() implements MoveWindowResult {}

    /** The round is closed or was withdrawn. */
    record RoundOver() implements MoveWindowResult {}

    record NotFound() implements MoveWindowResult {}
}
