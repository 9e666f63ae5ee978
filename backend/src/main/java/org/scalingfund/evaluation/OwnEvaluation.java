package org.scalingfund.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the evaluation of a grant stands for its recipient.
 *
 * @param underWaySince when the one under way began; what it finds is not shown before it is published
 * @param published the one that holds, with how each side sees the conditions and where it has spread
 */
public record OwnEvaluation(
        Optional<Instant> underWaySince,
        Optional<EvaluationSheet> published,
        Optional<ConditionProfile> conditions,
        List<AreaSpread> spread) {}
