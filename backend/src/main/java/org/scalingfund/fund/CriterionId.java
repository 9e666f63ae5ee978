package org.scalingfund.fund;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a criterion of a round. */
public record CriterionId(UUID value) {

    public static CriterionId random() {
        return new CriterionId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<CriterionId> parse(String text) {
        return Ids.parse(text).map(CriterionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
