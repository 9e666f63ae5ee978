package org.scalingfund.milestone;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Entry;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawings;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.tenancy.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants in delivery, for the funder's people who follow them. */
@Service
public class Grants {
    private final GrantQueries queries;
    private final GrantSheetQueries sheets;
    private final ActivityLog activity;
    private final CaseDrawings drawings;
    private final Deadlines deadlines;

    Grants(
            GrantQueries queries,
            GrantSheetQueries sheets,
            ActivityLog activity,
            CaseDrawings drawings,
            Deadlines deadlines) {
        this.queries = queries;
        this.sheets = sheets;
        this.activity = activity;
        this.drawings = drawings;
        this.deadlines = deadlines;
    }

    /** The most urgent first, at most {@code limit} after the line {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public List<GrantRow> list(GrantFilter filter, @Nullable GrantRow after, int limit) {
        return queries.all(filter, deadlines.firstStillToCome(), after, limit);
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public int count(GrantFilter filter) {
        return queries.countOf(filter, deadlines.firstStillToCome());
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<GrantSheet> find(GrantId grant) {
        return sheets.find(grant, deadlines.firstStillToCome());
    }

    /** The grant that came of an application, if one did. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<GrantId> ofApplication(ApplicationId application) {
        return sheets.ofApplication(application);
    }

    /** What happened, newest first, from before entry {@code before} when it is not null. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public List<Entry> history(GrantId grant, @Nullable Long before, int limit) {
        return activity.historyOf(grant.value(), false, before, limit);
    }

    /** Where the grant stands in its process, drawn. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<CaseDrawing> drawing(GrantId grant) {
        return find(grant).flatMap(found -> drawings.of(ProcessKind.GRANT, grant.value()));
    }
}
