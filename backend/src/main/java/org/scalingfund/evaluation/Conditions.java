package org.scalingfund.evaluation;

import java.time.InstantSource;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.Access;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What helps and what hinders an innovation, as those who run it, those who assess it and those who evaluate it see it.
 */
@Service
public class Conditions {
    private final ConditionRepository repository;
    private final Access access;
    private final CurrentTenant current;
    private final InstantSource clock;

    Conditions(ConditionRepository repository, Access access, CurrentTenant current, InstantSource clock) {
        this.repository = repository;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.SIGNED_IN)
    public List<ConditionParameter> parameters() {
        return repository.parameters();
    }

    /** What the person's own side has rated on this occasion; colleagues of one organisation are one side. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.APPLICANT, Role.ASSESSOR, Role.EVALUATOR})
    public List<ConditionRating> own(ApplicationId application, String occasion, Rater rater) {
        if (rater == Rater.SELF && !repository.actsFor(application, current.actor())) {
            return List.of();
        }
        return repository.ratings(application, occasion, rater, current.actor());
    }

    /** Whether the person can rate from this side on this occasion now. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.APPLICANT, Role.ASSESSOR, Role.EVALUATOR})
    public boolean mayRate(ApplicationId application, String occasion, Rater rater) {
        return holdsRoleOf(rater) && repository.mayRate(application, occasion, rater, current.actor());
    }

    /** Keeps a rating at once; false when the person may not rate it from this side, or not any longer. */
    @Transactional
    @AllowedTo({Role.APPLICANT, Role.ASSESSOR, Role.EVALUATOR})
    public boolean rate(
            ApplicationId application, String occasion, Rater rater, String parameter, int rating, String narrative) {
        if (!mayRate(application, occasion, rater)) {
            return false;
        }
        repository.rate(
                application,
                new ConditionRating(parameter, occasion, rater, rating, narrative.strip(), clock.instant()),
                current.actor());
        return true;
    }

    /** How the conditions look from each side, for those who decide and evaluate. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR})
    public ConditionProfile profile(ApplicationId application) {
        return ConditionProfile.of(repository.parameters(), repository.ratings(application));
    }

    private boolean holdsRoleOf(Rater rater) {
        return switch (rater) {
            case SELF -> true;
            case ASSESSOR -> access.roles().contains(Role.ASSESSOR);
            case EVALUATOR -> access.roles().contains(Role.EVALUATOR);
            case PARTNER -> false;
        };
    }
}
