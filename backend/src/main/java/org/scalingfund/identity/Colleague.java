package org.scalingfund.identity;

import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.PersonId;

/** Somebody with roles in a funder's space; {@code confirmed} is false until they followed their invitation. */
public record Colleague(PersonId id, String name, String email, boolean confirmed, Set<Role> roles) {}
