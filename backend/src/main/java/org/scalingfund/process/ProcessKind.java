package org.scalingfund.process;

/** The drawn processes of the product; the lower-case name is the key of the model. */
public enum ProcessKind {
    ROUND,
    APPLICATION,
    ASSESSMENT,
    AWARD,
    GRANT,
    EVALUATION
}
