package org.scalingfund.evaluation;

/** What came of starting an evaluation. */
public sealed interface StartResult {
    record Started(EvaluationId evaluation) implements StartResult {}

    /** One is under way for this grant already. */
    record UnderWay(EvaluationId evaluation) implements StartResult {}

    /** There is no such grant in this funder's space. */
    record NoSuchGrant() implements StartResult {}
}
