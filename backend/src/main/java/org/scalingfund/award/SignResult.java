package org.scalingfund.award;

/** What came of signing an agreement. */
public sealed interface SignResult {
    record Signed() implements SignResult {}

    /** Whoever acts for the organisation does not sign for the fund as well. */
    record OtherSideIsYours() implements SignResult {}

    /** It is not ready to be signed by this side, or somebody signed first. */
    record NotOpen() implements SignResult {}

    /** There is no such agreement, or the person does not sign for the organisation. */
    record NotYours() implements SignResult {}
}
