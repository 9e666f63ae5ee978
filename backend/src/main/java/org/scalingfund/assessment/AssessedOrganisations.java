package org.scalingfund.assessment;

import java.util.Optional;
import org.scalingfund.application.ApplicationContents;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.AppliedAs;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation said of itself, for the assessor who reads its application; without whom to contact. */
@Service
public class AssessedOrganisations {
    private final AssessmentQueries queries;
    private final ApplicationContents contents;
    private final CurrentTenant current;

    AssessedOrganisations(AssessmentQueries queries, ApplicationContents contents, CurrentTenant current) {
        this.queries = queries;
        this.contents = contents;
        this.current = current;
    }

    /** As soon and as long as the application itself is read. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ASSESSOR)
    public Optional<AppliedAs> appliedAs(ApplicationId application) {
        return queries.reads(application, current.actor()) ? contents.organisationOf(application) : Optional.empty();
    }
}
