package org.scalingfund.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scalingfund.organisation.OrganisationProfile;

/**
 * What the organisation that applied says of itself.
 *
 * @param takenAt when it was taken down as it then was, on submission; none: it is what the organisation says today,
 *     because it applied before profiles were kept
 */
public record AppliedAs(
        OrganisationProfile profile, @Nullable Instant takenAt) {

    AppliedAs withoutPeople() {
        return new AppliedAs(profile.withoutPeople(), takenAt);
    }
}
