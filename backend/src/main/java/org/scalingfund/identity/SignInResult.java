package org.scalingfund.identity;

import java.time.Duration;

/** What came of trying to sign in. */
public sealed interface SignInResult {
    record SignedIn(SignedInPerson person) implements SignInResult {}

    /** No such account, or another password: nobody is told which. */
    record Wrong() implements SignInResult {}

    /** The password is right; the link that was sent by mail has not been followed yet. */
    record Unconfirmed() implements SignInResult {}

    /** Too many failures; nothing was looked at. */
    record Wait(Duration pause) implements SignInResult {}
}
