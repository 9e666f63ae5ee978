package org.scalingfund.milestone;

/** What came of marking a payment as paid. */
public sealed interface PayResult {
    record Paid() implements PayResult {}

    /** Whoever released a payment does not pay it. */
    record ReleasedByYou() implements PayResult {}

    /** A colleague paid it first, it is not released, or there is no such payment. */
    record NotOpen() implements PayResult {}
}
