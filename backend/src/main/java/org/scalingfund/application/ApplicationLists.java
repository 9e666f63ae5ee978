package org.scalingfund.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications sent to a funder, for its people. Drafts are counted, and never shown. */
@Service
public class ApplicationLists {
    private final ApplicationListQueries queries;

    ApplicationLists(ApplicationListQueries queries) {
        this.queries = queries;
    }

    /** A round to choose from. */
    public record RoundChoice(RoundId id, String code, String title) {}

    /** Latest submission first, at most {@code limit} after the line {@code after}; none of a filter: all of them. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public List<ApplicationRow> submitted(
            @Nullable RoundId round,
            @Nullable ApplicationStatus status,
            ApplicationRow.@Nullable Key after,
            int limit) {
        return queries.submitted(round, status, after, limit);
    }

    /** How many there are in each status, drafts among them; a status without any is not there. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public Map<ApplicationStatus, Integer> counts(@Nullable RoundId round) {
        return queries.counts(round);
    }

    /** The rounds that applications can have been sent to, latest deadline first. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public List<RoundChoice> rounds() {
        return queries.rounds();
    }
}
