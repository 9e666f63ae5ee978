package org.scalingfund.identity;

/** What came of giving somebody a role. */
public sealed interface GiveRoleResult {
    /** They hold it now, and were told by mail; {@code invited} when they first have to choose a password. */
    record Given(Person person, boolean invited) implements GiveRoleResult {}

    record HeldAlready(Person person) implements GiveRoleResult {}

    record NotAnAddress() implements GiveRoleResult {}

    /** The name is asked for, because nobody with this address is known yet. */
    record NameMissing() implements GiveRoleResult {}
}
