package org.scalingfund.fund;

/** What came of changing a round that is being set up. */
public sealed interface SetUpResult {
    record Done() implements SetUpResult {}

    /** A colleague changed the same part since it was shown. */
    record ChangedMeanwhile() implements SetUpResult {}

    /** It was published or withdrawn, or is gone. */
    record NoLongerDraft() implements SetUpResult {}

    /** Another one has the same code. */
    record CodeTaken() implements SetUpResult {}
}
