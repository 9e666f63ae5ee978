package org.scalingfund.enquiry;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a question that somebody asked about a round. */
public record EnquiryId(UUID value) {

    public static EnquiryId random() {
        return new EnquiryId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<EnquiryId> parse(String text) {
        return Ids.parse(text).map(EnquiryId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
