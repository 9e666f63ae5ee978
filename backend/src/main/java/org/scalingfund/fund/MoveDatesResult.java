package org.scalingfund.fund;

import java.util.List;

/** What came of moving the dates of a published round. */
public sealed interface MoveDatesResult {
    record Moved() implements MoveDatesResult {}

    /** The new dates cannot be. */
    record Refused(List<RoundProblem> problems) implements MoveDatesResult {}

    /** A colleague moved them since they were shown. */
    record ChangedMeanwhile() implements MoveDatesResult {}

    /** It has closed or was withdrawn: what has happened stays. */
    record TooLate() implements MoveDatesResult {}
}
