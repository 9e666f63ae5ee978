package org.scalingfund.fund;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a section of a round's questions. */
public record SectionId(UUID value) {

    public static SectionId random() {
        return new SectionId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<SectionId> parse(String text) {
        return Ids.parse(text).map(SectionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
