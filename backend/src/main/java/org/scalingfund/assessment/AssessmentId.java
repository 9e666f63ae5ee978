package org.scalingfund.assessment;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies one assessor's assessment of one application. */
public record AssessmentId(UUID value) {

    public static AssessmentId random() {
        return new AssessmentId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<AssessmentId> parse(String text) {
        return Ids.parse(text).map(AssessmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
