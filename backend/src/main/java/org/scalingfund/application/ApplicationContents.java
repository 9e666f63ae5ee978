package org.scalingfund.application;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What an application says, for features whose own rules have established that the person may read it: an assessor
 * who was asked to score it, for instance. Pages ask {@link ApplicationSheets}.
 */
@Component
public class ApplicationContents {
    private final ApplicationQueries queries;
    private final ApplicationProfileRepository profiles;

    ApplicationContents(ApplicationQueries queries, ApplicationProfileRepository profiles) {
        this.queries = queries;
        this.profiles = profiles;
    }

    public Optional<ApplicationSheet> of(ApplicationId application) {
        return queries.sheet(application);
    }

    /** What the organisation said of itself when it applied, without whom to contact. */
    public Optional<AppliedAs> organisationOf(ApplicationId application) {
        return profiles.appliedAs(application).map(AppliedAs::withoutPeople);
    }
}
