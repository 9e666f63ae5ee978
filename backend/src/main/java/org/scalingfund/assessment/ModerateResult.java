package org.scalingfund.assessment;

/** What came of trying to reconcile scores. */
public sealed interface ModerateResult {
    record Moderated() implements ModerateResult {}

    /** A total is a percentage from 0 to 100 with at most two decimals. */
    record NotAPercentage() implements ModerateResult {}

    record ReasonsMissing() implements ModerateResult {}

    /** The scores of this application agree, were reconciled already, or are not there. */
    record NothingToModerate() implements ModerateResult {}
}
