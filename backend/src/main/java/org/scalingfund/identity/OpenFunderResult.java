package org.scalingfund.identity;

import java.util.Set;
import org.scalingfund.tenancy.Tenant;

/** What came of bringing a funder onto the platform. */
public sealed interface OpenFunderResult {
    /** Its space is open, and its first administrator was told by mail. */
    record Opened(Tenant tenant) implements OpenFunderResult {}

    record Refused(Set<FunderProblem> problems) implements OpenFunderResult {}
}
