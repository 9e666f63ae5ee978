package org.scalingfund.milestone;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;

/** A progress report with what it is on. */
public record ReportSheet(ReportId id, About about, ReportStatus status, Content content, Saved saved, Review review) {

    /** The milestone and grant it reports on. */
    public record About(
            GrantId grant,
            String reference,
            String grantTitle,
            String organisationName,
            Money grantAmount,
            MilestoneId milestone,
            int position,
            String milestoneTitle,
            LocalDate dueOn,
            Money payment) {}

    /** What the recipient says; {@code spentToDate} is everything spent of the grant so far. */
    public record Content(
            String progress, String learning, @Nullable Money spentToDate) {
        public static final Content EMPTY = new Content("", "", null);
    }

    public record Saved(
            int revision,
            Instant at,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt) {}

    /** What the funder said, once somebody has. */
    public record Review(
            @Nullable String note,
            @Nullable String by,
            @Nullable Instant at) {}
}
