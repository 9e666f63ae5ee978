package org.scalingfund.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a scale-up evaluation. */
public record EvaluationId(UUID value) {

    public static EvaluationId random() {
        return new EvaluationId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<EvaluationId> parse(String text) {
        return Ids.parse(text).map(EvaluationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
