package org.scalingfund.milestone;

import org.scalingfund.base.Money;

/** Why a grant ends early, and what the recipient spent of it. */
public record Termination(String reasons, Money eligibleSpend, Money ineligibleSpend) {}
