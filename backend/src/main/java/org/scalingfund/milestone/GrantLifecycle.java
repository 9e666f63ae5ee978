package org.scalingfund.milestone;

import java.time.Instant;

/** A grant in delivery as a process, as this feature needs it. */
public interface GrantLifecycle {

    /** The agreement is in force; the first report is due at {@code firstReportDueAt}. */
    void begin(GrantId grant, Instant firstReportDueAt);

    void reportSubmitted(GrantId grant, ReportId report);

    /** The fund manager accepted or returned the report. */
    void reportReviewed(GrantId grant, ReportId report);

    /** Every milestone is accepted. */
    void delivered(GrantId grant);

    /** Final report and reconciliation are done. */
    void closed(GrantId grant);

    /** The grant ends before its time, for instance because the recipient is insolvent. */
    void terminated(GrantId grant);
}
