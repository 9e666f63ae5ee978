package org.scalingfund.evaluation;

/** Where an innovation is on its way: the six stages of the literature on innovation in social care. */
public enum InnovationStage {
    MOBILISING,
    DESIGNING,
    DEVELOPING,
    INTEGRATING,
    GROWING,
    SYSTEM_CHANGE
}
