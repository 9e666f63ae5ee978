package org.scalingfund.application;

import java.time.Instant;
import java.util.List;

/** What came of trying to submit an application. */
public sealed interface SubmitResult {
    /** It is submitted: now, or a moment ago by the same organisation. */
    record Submitted(Receipt receipt) implements SubmitResult {}

    /** Something is missing; nothing was changed. */
    record Incomplete(List<OpenPoint> openPoints) implements SubmitResult {}

    record RoundClosed(Instant deadline) implements SubmitResult {}

    /** The person works on the application but may not sign for the organisation. */
    record NotASignatory() implements SubmitResult {}

    /** The declaration was not made. */
    record NotDeclared() implements SubmitResult {}

    /** The round asks a second officer to certify it first, and nobody has. */
    record NotCertified() implements SubmitResult {}

    /** It does not wait for this person's certification: it was called back, or somebody else has it. */
    record NotTheCertifier() implements SubmitResult {}

    /** Whoever sent it to be certified may not sign for the organisation any more. */
    record SenderMayNotSign() implements SubmitResult {}

    /** It was withdrawn, or expired. */
    record NoLongerDraft() implements SubmitResult {}

    record NotFound() implements SubmitResult {}
}
