package org.scalingfund.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.Access;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the person who looks, in the funder's space they are in. */
@Service
public class WorkList {
    private final WorkItemRepository repository;
    private final Access access;
    private final CurrentTenant current;

    WorkList(WorkItemRepository repository, Access access, CurrentTenant current) {
        this.repository = repository;
        this.access = access;
        this.current = current;
    }

    /** Most urgent first, at most {@code limit} after the line {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.SIGNED_IN)
    public List<WorkItem> mine(@Nullable WorkItem after, int limit) {
        return repository.waitingFor(current.actor(), access.roles(), after, limit);
    }
}
