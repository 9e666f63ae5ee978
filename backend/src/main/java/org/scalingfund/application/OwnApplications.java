package org.scalingfund.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own applications: in a funder's space those sent there, outside every space those sent to all funders. */
@Service
public class OwnApplications {
    private final ApplicationListQueries queries;
    private final CurrentTenant current;

    OwnApplications(ApplicationListQueries queries, CurrentTenant current) {
        this.queries = queries;
        this.current = current;
    }

    /** Latest change first, at most {@code limit} after the line {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<OwnApplicationRow> mine(OwnApplicationRow.@Nullable Key after, int limit) {
        return queries.own(current.actor(), after, limit);
    }
}
