package org.scalingfund.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.document.DocumentId;
import org.scalingfund.fund.QuestionId;

/** An application as its assessors read it. */
public record ApplicationText(
        String reference,
        Money amount,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Section> sections,
        List<Cost> budget,
        List<Milestone> milestones) {

    /** A section with its questions in the order of the form. */
    public record Section(String title, List<Answer> answers) {}

    /** A question, and what was answered, in words or by files. */
    public record Answer(QuestionId question, String label, String kind, String text, List<File> files) {}

    /** A file that was added to an answer. */
    public record File(DocumentId id, String name) {}

    /** A line of the budget. */
    public record Cost(String category, String description, Money amount) {}

    /** A milestone as planned, and the percentage of the award it releases. */
    public record Milestone(String title, LocalDate dueOn, BigDecimal paymentShare) {}
}
