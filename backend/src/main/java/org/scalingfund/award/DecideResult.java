package org.scalingfund.award;

import java.time.Instant;
import org.scalingfund.base.Money;

/** What came of trying to decide about an application. */
public sealed interface DecideResult {
    record Decided(Instant at) implements DecideResult {}

    /** Of the round's budget only {@code left} is not yet given to others. */
    record OverBudget(Money left) implements DecideResult {}

    record MoreThanAsked(Money asked) implements DecideResult {}

    /** Funding needs an amount, and only funding has one. */
    record AmountMissing() implements DecideResult {}

    /** Every decision has its reasons and its feedback. */
    record WordsMissing() implements DecideResult {}

    /** A colleague decided at {@code at}, after this page was read. */
    record ChangedMeanwhile(String by, Instant at) implements DecideResult {}

    /** The results are released. */
    record AlreadyReleased() implements DecideResult {}

    /** It is not assessed, its round's assessment is not closed, or it is not there. */
    record NotDecidable() implements DecideResult {}
}
