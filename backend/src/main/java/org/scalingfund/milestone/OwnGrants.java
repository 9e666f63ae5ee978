package org.scalingfund.milestone;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants, for the people of the organisation that received them. */
@Service
public class OwnGrants {
    private final GrantQueries queries;
    private final GrantSheetQueries sheets;
    private final ActivityLog activity;
    private final Deadlines deadlines;
    private final CurrentTenant current;

    OwnGrants(
            GrantQueries queries,
            GrantSheetQueries sheets,
            ActivityLog activity,
            Deadlines deadlines,
            CurrentTenant current) {
        this.queries = queries;
        this.sheets = sheets;
        this.activity = activity;
        this.deadlines = deadlines;
        this.current = current;
    }

    /** The most urgent first, at most {@code limit} after the line {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<GrantRow> list(@Nullable GrantRow after, int limit) {
        return queries.ownedBy(current.actor(), deadlines.firstStillToCome(), after, limit);
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<GrantSheet> find(GrantId grant) {
        return sheets.findOwn(grant, current.actor(), deadlines.firstStillToCome());
    }

    /** What happened, as far as the recipient sees it, newest first. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<Entry> history(GrantId grant, @Nullable Long before, int limit) {
        return find(grant)
                .map(found -> activity.historyOf(grant.value(), true, before, limit))
                .orElse(List.of());
    }
}
