package org.scalingfund.organisation;

import java.util.Set;

/** What came of registering an organisation. */
public sealed interface RegisterOrganisationResult {
    record Registered(OrganisationId id) implements RegisterOrganisationResult {}

    /** Something has to be typed otherwise. */
    record Refused(Set<OrganisationProblem> problems) implements RegisterOrganisationResult {}

    /** Somebody registered {@code name} with this number; its lead can add the person. */
    record RegisteredAlready(String name) implements RegisterOrganisationResult {}
}
