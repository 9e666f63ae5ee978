package org.scalingfund.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.award.AwardId;
import org.scalingfund.base.Money;

/** A grant with its milestones, payments and reports. */
public record GrantSheet(GrantId id, Head head, End end, List<Line> milestones, List<Report> reports) {

    public record Head(
            AwardId award,
            ApplicationId application,
            String reference,
            String title,
            String organisationName,
            Money amount,
            GrantStatus status,
            LocalDate startsOn,
            LocalDate endsOn) {}

    /** How it ended, once it has; {@code toRecover} when it ended early. */
    public record End(
            @Nullable Instant at,
            @Nullable String reasons,
            @Nullable Money toRecover) {}

    /** A milestone with its payment; {@code agreedDueOn} as signed, {@code dueOn} as it stands now. */
    public record Line(
            MilestoneId id,
            int position,
            String title,
            LocalDate agreedDueOn,
            LocalDate dueOn,
            MilestoneStatus status,
            boolean late,
            Money payment,
            @Nullable PaymentStatus paymentStatus,
            @Nullable LocalDate paymentDueOn,
            @Nullable Instant paidAt) {}

    /** A report that was submitted at least once. */
    public record Report(
            ReportId id,
            MilestoneId milestone,
            int position,
            ReportStatus status,
            @Nullable Instant submittedAt,
            @Nullable String submittedBy,
            @Nullable Instant reviewedAt,
            @Nullable String note) {}

    /** What the recipient has received. */
    public Money paid() {
        return milestones.stream()
                .filter(line -> line.paymentStatus() == PaymentStatus.PAID)
                .map(Line::payment)
                .reduce(Money.ZERO, Money::plus);
    }
}
