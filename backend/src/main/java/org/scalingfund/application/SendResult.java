package org.scalingfund.application;

import java.time.Instant;
import java.util.List;

/** What came of sending an application to the officer who certifies it. */
public sealed interface SendResult {
    /** It waits for a certifier: sent now, or a moment ago by the same organisation, perhaps to somebody else. */
    record Sent() implements SendResult {}

    /** Something is missing; nothing was changed. */
    record Incomplete(List<OpenPoint> openPoints) implements SendResult {}

    record RoundClosed(Instant deadline) implements SendResult {}

    /** The person works on the application but may not sign for the organisation. */
    record NotASignatory() implements SendResult {}

    /** The declaration was not made. */
    record NotDeclared() implements SendResult {}

    /** Nobody, whoever asks themselves, or somebody who does not act for the organisation. */
    record CertifierUnusable() implements SendResult {}

    /** It was submitted, withdrawn, or expired, or its round asks nobody to certify. */
    record NotToCertify() implements SendResult {}

    record NotFound() implements SendResult {}
}
