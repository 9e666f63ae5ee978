package org.scalingfund.milestone;

import java.util.Optional;

/** A part of a report that another feature keeps. Whoever asks has checked that the person may read the report. */
public interface ReportPart {
    /** What is still missing of it before the report can be submitted. */
    Optional<ReportGap> gap(ReportId report);

    /** A returned report is written on as {@code draft}: what was said before goes along. */
    void goesOn(ReportId returned, ReportId draft);
}
