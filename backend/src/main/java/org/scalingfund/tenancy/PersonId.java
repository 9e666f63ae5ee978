package org.scalingfund.tenancy;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a person. Serialisable, because sessions hold it. */
public record PersonId(UUID value) implements Serializable {

    public static PersonId random() {
        return new PersonId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<PersonId> parse(String text) {
        return Ids.parse(text).map(PersonId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
