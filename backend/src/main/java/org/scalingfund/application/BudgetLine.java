package org.scalingfund.application;

import org.scalingfund.base.Money;

/** One line of an application's budget. */
public record BudgetLine(BudgetLineId id, BudgetCategory category, String description, Money amount) {
    public static final int LONGEST_DESCRIPTION = 200;

    /** Without it, nobody could read what the money is for, or the money is none. */
    boolean isUsable() {
        return !description.isBlank() && description.length() <= LONGEST_DESCRIPTION && amount.isPositive();
    }
}
