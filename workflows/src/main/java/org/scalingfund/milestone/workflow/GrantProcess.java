package org.scalingfund.milestone.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.scalingfund.base.workflow.RunningCases;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.GrantLifecycle;
import org.scalingfund.milestone.ReportId;
import org.springframework.stereotype.Component;

/** The names that {@code grant.bpmn} and the code share, and the way into that process. */
@Component
class GrantProcess implements GrantLifecycle {
    static final String KEY = "grant";

    static final String DELIVER_MILESTONES = "deliverMilestones";
    static final String REVIEW_REPORT = "reviewReport";
    static final String CLOSE_GRANT = "closeGrant";
    static final String REPORT_SUBMITTED = "report-submitted";
    static final String GRANT_TERMINATED = "grant-terminated";

    static final String NEXT_REPORT_DUE_AT = "nextReportDueAt";
    static final String ANOTHER_REPORT_DUE = "anotherReportDue";
    static final String REPORT_ID = "reportId";

    private final RunningCases cases;

    GrantProcess(RunningCases cases) {
        this.cases = cases;
    }

    @Override
    public void begin(GrantId grant, Instant firstReportDueAt) {
        cases.begin(KEY, grant.value(), Map.of(NEXT_REPORT_DUE_AT, Date.from(firstReportDueAt)));
    }

    @Override
    public void reportSubmitted(GrantId grant, ReportId report) {
        cases.tell(KEY, grant.value(), REPORT_SUBMITTED, Map.of(REPORT_ID, report.toString()));
    }

    @Override
    public void reportReviewed(GrantId grant, ReportId report) {
        cases.doneWhere(KEY, grant.value(), REVIEW_REPORT, REPORT_ID, report.value());
    }

    @Override
    public void delivered(GrantId grant) {
        cases.done(KEY, grant.value(), DELIVER_MILESTONES, Map.of());
    }

    @Override
    public void closed(GrantId grant) {
        cases.done(KEY, grant.value(), CLOSE_GRANT, Map.of());
    }

    @Override
    public void terminated(GrantId grant) {
        cases.tell(KEY, grant.value(), GRANT_TERMINATED, Map.of());
    }
}
