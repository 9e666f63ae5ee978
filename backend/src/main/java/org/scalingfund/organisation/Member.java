package org.scalingfund.organisation;

import org.scalingfund.tenancy.PersonId;

/** Somebody who acts for an organisation; {@code confirmed} is false until they followed their invitation. */
public record Member(PersonId id, String name, String email, Capacity capacity, boolean confirmed) {}
