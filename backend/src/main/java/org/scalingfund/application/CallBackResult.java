package org.scalingfund.application;

/** What came of taking an application back from the officer who certifies it. */
public sealed interface CallBackResult {
    /** It can be written again. */
    record CalledBack() implements CallBackResult {}

    /** The person works on the application but may not sign for the organisation. */
    record NotASignatory() implements CallBackResult {}

    /** It waits for no certifier: it was certified or declined, or the deadline passed. */
    record NotWithCertifier() implements CallBackResult {}

    record NotFound() implements CallBackResult {}
}
