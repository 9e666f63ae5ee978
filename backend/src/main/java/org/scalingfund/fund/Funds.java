package org.scalingfund.fund;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A funder's funds, for the fund managers who open rounds of them. */
@Service
public class Funds {
    private final FundRepository repository;
    private final ActivityLog activity;
    private final InstantSource clock;

    Funds(FundRepository repository, ActivityLog activity, InstantSource clock) {
        this.repository = repository;
        this.activity = activity;
        this.clock = clock;
    }

    /** Sets up a fund; rounds can be opened of it from now on. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public void create(Fund fund) {
        repository.insert(fund, clock.instant());
        activity.remember(
                Deed.withinFunder("fund.created", SubjectKind.FUND, fund.id().value(), fund.name()));
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public List<Fund> all() {
        return repository.all();
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<Fund> find(FundId id) {
        return repository.find(id);
    }
}
