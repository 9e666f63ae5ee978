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

    ApplicationContents(ApplicationQueries queries) {
        this.queries = queries;
    }

    public Optional<ApplicationSheet> of(ApplicationId application) {
        return queries.sheet(application);
    }
}
