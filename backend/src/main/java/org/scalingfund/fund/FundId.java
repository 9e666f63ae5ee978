package org.scalingfund.fund;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a fund. */
public record FundId(UUID value) {

    public static FundId random() {
        return new FundId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<FundId> parse(String text) {
        return Ids.parse(text).map(FundId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
