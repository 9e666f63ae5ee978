package org.scalingfund.identity;

/** What came of choosing a new password by a link from a mail. */
public sealed interface ResetResult {
    record Done() implements ResetResult {}

    /** Another password has to be chosen; the link stays good. */
    record Refused(AccountProblem problem) implements ResetResult {}

    /** Used, too old, or never sent. */
    record LinkDead() implements ResetResult {}
}
