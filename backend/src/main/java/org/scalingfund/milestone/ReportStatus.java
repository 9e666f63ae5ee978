package org.scalingfund.milestone;

/** How far a progress report is; once returned, it stays as it is and another is written. */
public enum ReportStatus {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    RETURNED
}
