package org.scalingfund.evaluation;

/**
 * What the stage gate looks at.
 *
 * @param stage the innovation's stage now
 * @param verifiedLevel level of evidence an evaluator verified, 0 to 5
 * @param adopters organisations other than the inventor that run it
 * @param sustainedFunding whether somebody has promised to pay for it after the grant
 * @param redConditions how many conditions are rated as barriers (-1 or less)
 * @param unacceptableHarm whether harm was found that no benefit outweighs
 */
public record StageFacts(
        InnovationStage stage,
        int verifiedLevel,
        int adopters,
        boolean sustainedFunding,
        int redConditions,
        boolean unacceptableHarm) {}
