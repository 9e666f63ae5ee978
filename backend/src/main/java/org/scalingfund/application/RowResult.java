package org.scalingfund.application;

import java.time.Instant;

/** What came of changing a row of the budget or of the delivery plan. */
public sealed interface RowResult {
    record Kept(Instant at) implements RowResult {}

    /** A colleague changed or removed the row since this person saw it. */
    record ChangedByColleague() implements RowResult {}

    /** The row says too little or too much: no words, no amount, a share over 100. */
    record Unusable() implements RowResult {}

    record TooMany(int limit) implements RowResult {}

    record Refused(NotWritable why) implements RowResult {}
}
