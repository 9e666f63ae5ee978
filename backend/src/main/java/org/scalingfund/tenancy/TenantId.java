package org.scalingfund.tenancy;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a funder's space. */
public record TenantId(UUID value) {

    public static TenantId random() {
        return new TenantId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<TenantId> parse(String text) {
        return Ids.parse(text).map(TenantId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
