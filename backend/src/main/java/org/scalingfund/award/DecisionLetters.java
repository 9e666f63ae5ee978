package org.scalingfund.award;

import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants read about the decision on their own applications, once it is released. */
@Service
public class DecisionLetters {
    private final DecisionRepository repository;
    private final CurrentTenant current;

    DecisionLetters(DecisionRepository repository, CurrentTenant current) {
        this.repository = repository;
        this.current = current;
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<DecisionLetter> find(ApplicationId application) {
        return repository.letter(application, current.actor());
    }
}
