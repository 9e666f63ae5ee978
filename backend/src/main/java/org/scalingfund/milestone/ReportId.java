package org.scalingfund.milestone;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a progress report. */
public record ReportId(UUID value) {

    public static ReportId random() {
        return new ReportId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<ReportId> parse(String text) {
        return Ids.parse(text).map(ReportId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
