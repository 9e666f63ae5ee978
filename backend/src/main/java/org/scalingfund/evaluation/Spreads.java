package org.scalingfund.evaluation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an innovation has spread, council area by council area. */
@Service
public class Spreads {
    private final SpreadRepository repository;
    private final CouncilAreas areas;
    private final CurrentTenant current;
    private final InstantSource clock;

    Spreads(SpreadRepository repository, CouncilAreas areas, CurrentTenant current, InstantSource clock) {
        this.repository = repository;
        this.areas = areas;
        this.current = current;
        this.clock = clock;
    }

    /** All areas that something can be known of, by name. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.SIGNED_IN)
    public List<CouncilArea> areas() {
        return areas.all();
    }

    /** The latest known of each area. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR})
    public List<AreaSpread> latest(GrantId grant) {
        return repository.knownAt(grant, clock.instant());
    }

    /** What was known of each area at {@code moment}: a published evaluation stays as it was. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR})
    public List<AreaSpread> knownAt(GrantId grant, Instant moment) {
        return repository.knownAt(grant, moment);
    }

    /** Where an application says that its work will be, by name. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR})
    public List<String> planned(ApplicationId application) {
        return repository.planned(application);
    }

    /** Adds what is known of an area on a day; the same day again corrects it. False when there is no such grant. */
    @Transactional
    @AllowedTo(Role.EVALUATOR)
    public boolean record(GrantId grant, AreaSpread spread) {
        return repository.record(grant, spread, current.actor(), clock.instant());
    }
}
