package org.scalingfund.document;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a file. */
public record DocumentId(UUID value) {

    public static DocumentId random() {
        return new DocumentId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<DocumentId> parse(String text) {
        return Ids.parse(text).map(DocumentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
