package org.scalingfund.organisation;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies an organisation that applies. */
public record OrganisationId(UUID value) {

    public static OrganisationId random() {
        return new OrganisationId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<OrganisationId> parse(String text) {
        return Ids.parse(text).map(OrganisationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
