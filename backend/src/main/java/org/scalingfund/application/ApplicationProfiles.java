package org.scalingfund.application;

import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations say of themselves, as it goes along with an application and as the funder's people read it. */
@Service
public class ApplicationProfiles {
    private final ApplicationProfileRepository repository;
    private final ApplicationVisibilityQueries visibility;

    ApplicationProfiles(ApplicationProfileRepository repository, ApplicationVisibilityQueries visibility) {
        this.repository = repository;
        this.visibility = visibility;
    }

    /** As it was when the application was submitted; nothing before. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<AppliedAs> appliedAs(ApplicationId application) {
        return repository.appliedAs(application);
    }

    /** As it is today, to those who apply. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<OwnProfile> own(ApplicationId application) {
        return repository.own(application, visibility.own());
    }
}
