package org.scalingfund.fund;

/** The parts in which a round is set up, in the order in which it is easiest. */
public enum RoundPart {
    BASICS,
    DATES,
    MONEY,
    AUDIENCE,
    CRITERIA,
    QUESTIONS,
    /** What the round's fund needs first; its page has parts of its own. */
    FUND
}
