package org.scalingfund.fund;

/** The parts in which a fund is set up, in the order in which it is easiest. */
public enum FundPart {
    BASICS,
    PURPOSE,
    OUTCOMES,
    BUDGET,
    STANDARD,
    STRANDS
}
