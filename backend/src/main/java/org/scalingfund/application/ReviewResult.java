package org.scalingfund.application;

/** What came of saying whether an application stays ineligible. */
public sealed interface ReviewResult {
    record Reviewed() implements ReviewResult {}

    /** Somebody else did it first, or the application was withdrawn. */
    record NoLongerChecking(ApplicationStatus status) implements ReviewResult {}

    /** Nobody is turned away, or let through, without a reason. */
    record ReasonsMissing() implements ReviewResult {}

    /** The person acts for the organisation that applied. */
    record OwnOrganisation() implements ReviewResult {}

    record NotFound() implements ReviewResult {}
}
