package org.scalingfund.milestone;

import org.scalingfund.base.Money;

/**
 * What a recipient pays back when a grant ends early: what was paid and not spent, and what was spent on something the
 * grant does not pay for.
 *
 * @param paid what the recipient has received
 * @param eligibleSpend what was spent as agreed
 * @param ineligibleSpend what was spent otherwise
 */
public record Clawback(Money paid, Money eligibleSpend, Money ineligibleSpend) {

    public Money unspent() {
        return notBelowZero(paid.minus(eligibleSpend).minus(ineligibleSpend));
    }

    /** Never more than was paid: who spent more than they received spent their own. */
    public Money toRecover() {
        return notBelowZero(paid.minus(eligibleSpend));
    }

    private static Money notBelowZero(Money amount) {
        return amount.isPositive() ? amount : Money.ZERO;
    }
}
