package org.scalingfund.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Role;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;

/**
 * Whom a piece of work waits for: everybody with a role, one person, one of those who act for an organisation, or all of
 * them.
 */
public sealed interface Waiting {
    record ForRole(Role role) implements Waiting {}

    record ForPerson(PersonId person) implements Waiting {}

    /** One person, and only while they act for the organisation. */
    record ForMember(PersonId person, OrganisationId organisation) implements Waiting {}

    record ForOrganisation(OrganisationId organisation) implements Waiting {}

    /** Work to be put before somebody: {@code about} is the title of what it is about, {@code dueAt} when it should be done. */
    record Work(
            WorkKind kind,
            UUID subject,
            String about,
            Waiting waiting,
            @Nullable Instant dueAt) {}
}
