package org.scalingfund.evaluation;

/** What the stage gate recommends for an innovation. A good stop is a success too. */
public enum Recommendation {
    SCALE,
    EXTEND_PILOT,
    ADAPT,
    STOP,
    MAINSTREAM
}
