package org.scalingfund.milestone;

/** How far a payment is. */
public enum PaymentStatus {
    /** Waits for its milestone to be accepted. */
    SCHEDULED,
    /** May be paid. */
    RELEASED,
    PAID,
    /** Stopped for now. */
    HELD,
    CANCELLED
}
