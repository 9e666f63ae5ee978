package org.scalingfund.identity;

/** What came of taking a role from somebody. */
public sealed interface TakeRoleResult {
    record Taken() implements TakeRoleResult {}

    /** Somebody else took it first. */
    record NotHeld() implements TakeRoleResult {}

    /** Nobody would be left to look after the funder's space. */
    record LastAdministrator() implements TakeRoleResult {}
}
