package org.scalingfund.application;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies an application. */
public record ApplicationId(UUID value) {

    public static ApplicationId random() {
        return new ApplicationId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<ApplicationId> parse(String text) {
        return Ids.parse(text).map(ApplicationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
