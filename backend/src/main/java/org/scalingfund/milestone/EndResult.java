package org.scalingfund.milestone;

import org.scalingfund.base.Money;

/** What came of ending a grant. */
public sealed interface EndResult {
    record Closed() implements EndResult {}

    record Terminated(Clawback clawback) implements EndResult {}

    /** So much is released and not yet paid. */
    record PaymentsOpen(Money unpaid) implements EndResult {}

    /** A grant is not ended early without saying why. */
    record ReasonsMissing() implements EndResult {}

    /** The grant is not at this point, or there is no such grant. */
    record NotOpen() implements EndResult {}
}
