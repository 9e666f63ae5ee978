package org.scalingfund.milestone;

import java.util.ArrayList;
import java.util.List;
import org.scalingfund.base.Money;

/** What keeps a report from being submitted. */
public enum ReportGap {
    PROGRESS_MISSING,
    SPENT_MISSING,
    /** More than the whole grant is said to be spent of it. */
    SPENT_MORE_THAN_GRANT,
    /** Every condition for scaling is rated with each report, so that their change can be seen. */
    CONDITIONS_UNRATED;

    /** In the order of the page. "Nothing to report" is said in words, and then nothing is missing. */
    static List<ReportGap> of(ReportSheet.Content content, Money grant) {
        var gaps = new ArrayList<ReportGap>();
        if (content.progress().isBlank()) {
            gaps.add(PROGRESS_MISSING);
        }
        var spent = content.spentToDate();
        if (spent == null) {
            gaps.add(SPENT_MISSING);
        } else if (spent.isMoreThan(grant)) {
            gaps.add(SPENT_MORE_THAN_GRANT);
        }
        return gaps;
    }
}
