package org.scalingfund.fund;

import java.util.List;

/** What came of publishing a round. */
public sealed interface PublishResult {
    record Published() implements PublishResult {}

    /** Something is missing or wrong. */
    record NotReady(List<RoundProblem> problems) implements PublishResult {}

    /** A colleague published or withdrew it first. */
    record NoLongerDraft() implements PublishResult {}
}
