package org.scalingfund.application;

/** What came of trying to withdraw an application. */
public sealed interface WithdrawResult {
    record Withdrawn() implements WithdrawResult {}

    /** The person works on the application but may not sign for the organisation. */
    record NotASignatory() implements WithdrawResult {}

    /** It has come to an end already: decided, expired, withdrawn. */
    record AlreadyEnded(ApplicationStatus status) implements WithdrawResult {}

    record NotFound() implements WithdrawResult {}
}
