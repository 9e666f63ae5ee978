package org.scalingfund.milestone;

/** Which grants a list shows. */
public enum GrantFilter {
    ALL,
    /** Something waits for the funder, or is late. */
    NEEDS_YOU,
    RUNNING,
    ENDED
}
