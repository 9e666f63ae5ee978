package org.scalingfund.evaluation;

/** The five clusters of conditions that help or hinder an innovation (Lefevre and colleagues, 2025). */
public enum Cluster {
    MOBILISERS,
    SYSTEM_CAPABILITIES,
    DESIGN_AND_IMPLEMENTATION,
    ORGANISATIONAL_CULTURE,
    MACRO_CONTEXT
}
