package org.scalingfund.application;

import org.scalingfund.tenancy.PersonId;

/** Somebody of the organisation who can be asked to certify. */
public record Certifier(PersonId id, String name, String capacity) {}
