package org.scalingfund.organisation;

/** An organisation and what the person who looks does for it. */
public record OwnOrganisation(Organisation organisation, Capacity capacity) {}
