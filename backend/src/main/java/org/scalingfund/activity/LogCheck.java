package org.scalingfund.activity;

/** What working out every seal of a funder's log anew has shown. */
public sealed interface LogCheck {

    /** Nothing was changed in any of the {@code entries}. */
    record Whole(int entries) implements LogCheck {}

    /** Entry {@code number} is the first that was changed, removed or put in. */
    record Broken(long number) implements LogCheck {}
}
