package org.scalingfund.application;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.base.Ids;

/** Identifies a line of an application's budget. */
public record BudgetLineId(UUID value) {

    public static BudgetLineId random() {
        return new BudgetLineId(Ids.random());
    }

    /** The identifier in {@code text}, or nothing when it is not one: what a person typed into an address. */
    public static Optional<BudgetLineId> parse(String text) {
        return Ids.parse(text).map(BudgetLineId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
