package org.scalingfund.milestone;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a payment of a grant. */
public record PaymentId(UUID value) {

    public static PaymentId random() {
        return new PaymentId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<PaymentId> parse(String text) {
        return Ids.parse(text).map(PaymentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
