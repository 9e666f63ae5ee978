package org.scalingfund.application;

import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.organisation.OrganisationProfile;

/** What the organisation of somebody's own draft says of itself, which goes along when it is submitted. */
public record OwnProfile(OrganisationId organisation, OrganisationProfile profile) {}
