package org.scalingfund.organisation;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What an organisation says of itself, for features whose own rules have established that the person may read it: an
 * applicant who submits for it, a funder to whom it applied. Pages ask {@link OrganisationProfiles}.
 */
@Component
public class ProfileContents {
    private final ProfileRepository repository;

    ProfileContents(ProfileRepository repository) {
        this.repository = repository;
    }

    public Optional<OrganisationProfile> of(OrganisationId organisation) {
        return repository.find(organisation);
    }
}
