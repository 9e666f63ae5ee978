package org.scalingfund.milestone;

/** What came of reviewing a report. */
public sealed interface ReviewResult {
    /** {@code delivered} when it was the last milestone. */
    record Accepted(boolean delivered) implements ReviewResult {}

    record Returned() implements ReviewResult {}

    /** A report is not returned without saying why. */
    record NoteMissing() implements ReviewResult {}

    /** Whoever submitted a report, or acts for its organisation, does not review it. */
    record OwnReport() implements ReviewResult {}

    /** A colleague reviewed it first, the grant has ended, or there is no such report. */
    record NotOpen() implements ReviewResult {}
}
