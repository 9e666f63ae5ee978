package org.scalingfund.fund;

import java.util.List;

/** What came of changing a part of a fund. */
public sealed interface FundChangeResult {
    record Done() implements FundChangeResult {}

    /** A colleague changed the same part since it was shown. */
    record ChangedMeanwhile() implements FundChangeResult {}

    /** Its rounds need what would be taken away, or two strands have the same code. */
    record Refused(List<RoundProblem> problems) implements FundChangeResult {}

    /** It is not this funder's, or never was. */
    record NoSuchFund() implements FundChangeResult {}
}
