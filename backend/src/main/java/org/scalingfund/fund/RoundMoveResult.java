package org.scalingfund.fund;

/** What came of closing the assessment of a round, or withdrawing it. */
public sealed interface RoundMoveResult {
    record Done() implements RoundMoveResult {}

    /** It is not where this can be done, any longer or yet. */
    record NotNow(RoundStatus status) implements RoundMoveResult {}

    /** There is no such round here. */
    record Gone() implements RoundMoveResult {}
}
