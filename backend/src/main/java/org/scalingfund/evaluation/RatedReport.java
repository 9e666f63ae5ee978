package org.scalingfund.evaluation;

import org.scalingfund.application.ApplicationId;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.MilestoneId;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.ReportStatus;

/** A progress report as an occasion on which conditions are rated. */
public record RatedReport(
        ReportId id,
        GrantId grant,
        ApplicationId application,
        MilestoneId milestone,
        String milestoneTitle,
        ReportStatus status) {

    /** As ratings name it. */
    public String occasion() {
        return id.toString();
    }
}
