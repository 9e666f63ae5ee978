package org.scalingfund.identity;

import java.time.Duration;
import java.util.Set;

/** What came of registering. */
public sealed interface RegisterResult {
    /** The next step is in the mail; the same is said when somebody has this address already. */
    record MailSent(EmailAddress email) implements RegisterResult {}

    /** Something has to be typed otherwise. */
    record Refused(Set<AccountProblem> problems) implements RegisterResult {}

    /** Too many registrations from the same network address. */
    record Wait(Duration pause) implements RegisterResult {}
}
