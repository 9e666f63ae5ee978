package org.scalingfund.application;

import java.time.Instant;

/** What came of refusing to certify an application. */
public sealed interface DeclineResult {
    /** It is a draft again, and its writers are told why. */
    record Declined() implements DeclineResult {}

    /** There are none, or more than {@code longest} characters of them. */
    record ReasonsUnusable(int longest) implements DeclineResult {}

    record RoundClosed(Instant deadline) implements DeclineResult {}

    /** It does not wait for this person: it was called back, or somebody else has it. */
    record NotTheCertifier() implements DeclineResult {}

    record NotFound() implements DeclineResult {}
}
