package org.scalingfund.receipt;

/** What came of checking a receipt. */
public sealed interface ReceiptCheck {
    /** We signed exactly this: the application was submitted as it says. */
    record Genuine(ReceiptFile receipt) implements ReceiptCheck {}

    /** It names a key of ours, but the signature does not fit what it says. */
    record Altered() implements ReceiptCheck {}

    /** Genuine, but of another funder, of whom nothing is said here. */
    record OfAnotherFunder() implements ReceiptCheck {}

    /** It names no key that was ever ours. */
    record KeyUnknown() implements ReceiptCheck {}

    record NotAReceipt() implements ReceiptCheck {}
}
