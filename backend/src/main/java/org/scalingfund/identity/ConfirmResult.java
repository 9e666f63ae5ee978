package org.scalingfund.identity;

/** What came of following the link that confirms an e-mail address. */
public sealed interface ConfirmResult {
    record Confirmed(SignedInPerson person) implements ConfirmResult {}

    record WrongPassword() implements ConfirmResult {}

    /** Used, replaced by a later one, too old, or never sent. */
    record LinkDead() implements ConfirmResult {}
}
