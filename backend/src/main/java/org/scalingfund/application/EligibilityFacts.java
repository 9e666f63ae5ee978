package org.scalingfund.application;

import java.math.BigDecimal;

/**
 * What the eligibility rules look at.
 *
 * @param amount pounds asked for
 * @param leastAward pounds, the least the round awards
 * @param mostAward pounds, the most the round awards
 * @param organisationKindAllowed whether the round is open to this kind of organisation
 * @param placeAllowed whether at least one area is named and all lie in the nations the fund serves
 * @param datesInsideRound whether the work starts and ends inside the dates the round pays for
 * @param budgetAgrees whether the budget lines add up to the amount asked for
 */
public record EligibilityFacts(
        BigDecimal amount,
        BigDecimal leastAward,
        BigDecimal mostAward,
        boolean organisationKindAllowed,
        boolean placeAllowed,
        boolean datesInsideRound,
        boolean budgetAgrees) {}
