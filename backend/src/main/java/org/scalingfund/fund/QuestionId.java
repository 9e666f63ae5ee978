package org.scalingfund.fund;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a question of a round. */
public record QuestionId(UUID value) {

    public static QuestionId random() {
        return new QuestionId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<QuestionId> parse(String text) {
        return Ids.parse(text).map(QuestionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
