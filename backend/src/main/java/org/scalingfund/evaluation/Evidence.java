package org.scalingfund.evaluation;

import java.time.InstantSource;
import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How sure we are that an innovation works: the applicant's claim, and what an evaluator verified. */
@Service
public class Evidence {
    private final EvidenceRepository repository;
    private final ConditionRepository conditions;
    private final CurrentTenant current;
    private final InstantSource clock;

    Evidence(
            EvidenceRepository repository, ConditionRepository conditions, CurrentTenant current, InstantSource clock) {
        this.repository = repository;
        this.conditions = conditions;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the person acts for the organisation that applies, or for one that takes part. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public boolean isOwn(ApplicationId application) {
        return conditions.appliesOn(ConditionRating.AT_APPLICATION, application, current.actor());
    }

    /** The own claim of an applicant. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<EvidenceClaim> own(ApplicationId application) {
        return conditions.appliesOn(ConditionRating.AT_APPLICATION, application, current.actor())
                ? repository.find(application, false)
                : Optional.empty();
    }

    /** Keeps the claim at once; false when the application is not theirs or no longer written. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public boolean claim(ApplicationId application, EvidenceFacts facts, String note) {
        conditions.hold(application, ConditionRating.AT_APPLICATION);
        if (!conditions.mayRate(
                application, ConditionRating.AT_APPLICATION, Rater.SELF, current.actor(), clock.instant())) {
            return false;
        }
        repository.state(application, facts, note.strip(), false, current.actor(), clock.instant());
        return true;
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<EvidenceClaim> claimed(ApplicationId application) {
        return repository.find(application, false);
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<EvidenceClaim> verified(ApplicationId application) {
        return repository.find(application, true);
    }
}
