package org.scalingfund.application;

import java.time.InstantSource;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The milestones that applicants plan, and which share of the award is paid with each. */
@Service
public class DeliveryPlans {
    public static final int MOST_MILESTONES = 30;

    private final PlanRepository repository;
    private final OpenDrafts drafts;
    private final InstantSource clock;

    DeliveryPlans(PlanRepository repository, OpenDrafts drafts, InstantSource clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The page made the milestone's id, so that one sent twice stands there once. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RowResult add(ApplicationId application, PlannedMilestone milestone) {
        if (!milestone.isUsable()) {
            return new RowResult.Unusable();
        }
        return drafts.write(application, RowResult.Refused::new, () -> {
            if (repository.count(application) >= MOST_MILESTONES && !repository.exists(application, milestone.id())) {
                return new RowResult.TooMany(MOST_MILESTONES);
            }
            repository.insert(application, milestone);
            return new RowResult.Kept(clock.instant());
        });
    }

    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RowResult change(ApplicationId application, PlannedMilestone seen, PlannedMilestone now) {
        if (!now.isUsable() || !seen.id().equals(now.id())) {
            return new RowResult.Unusable();
        }
        return drafts.write(
                application,
                RowResult.Refused::new,
                () -> repository.update(application, seen, now)
                        ? new RowResult.Kept(clock.instant())
                        : new RowResult.ChangedByColleague());
    }

    /** A milestone that is gone already is as it should be. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RowResult remove(ApplicationId application, PlannedMilestone seen) {
        return drafts.write(
                application,
                RowResult.Refused::new,
                () -> repository.delete(application, seen) || !repository.exists(application, seen.id())
                        ? new RowResult.Kept(clock.instant())
                        : new RowResult.ChangedByColleague());
    }
}
