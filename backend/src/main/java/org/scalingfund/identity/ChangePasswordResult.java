package org.scalingfund.identity;

import java.time.Duration;

/** What came of a signed-in person changing their password. */
public sealed interface ChangePasswordResult {
    record Done() implements ChangePasswordResult {}

    /** The present password is another one. */
    record WrongPassword() implements ChangePasswordResult {}

    /** Another new password has to be chosen. */
    record Refused(AccountProblem problem) implements ChangePasswordResult {}

    /** Too many failures; nothing was looked at. */
    record Wait(Duration pause) implements ChangePasswordResult {}
}
