package org.scalingfund.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.base.Money;
import org.scalingfund.document.DocumentId;
import org.scalingfund.document.Scan;
import org.scalingfund.fund.AnswerShape;
import org.scalingfund.fund.QuestionId;

/** An application as its assessors read it. */
public record ApplicationText(
        String reference,
        Money amount,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Section> sections,
        List<Cost> budget,
        List<Milestone> milestones,
        List<Partner> partners) {

    /** What was asked and answered of it; not what it would have been asked had it answered otherwise. */
    static ApplicationText of(ApplicationSheet sheet) {
        return new ApplicationText(
                sheet.facts().reference(),
                sheet.facts().amount(),
                sheet.outline().startsOn(),
                sheet.outline().endsOn(),
                sheet.sections().stream().map(ApplicationText::section).toList(),
                sheet.budget().stream()
                        .map(line -> new Cost(line.category().name(), line.description(), line.amount()))
                        .toList(),
                sheet.plan().stream()
                        .map(step -> new Milestone(step.title(), step.dueOn(), step.share()))
                        .toList(),
                sheet.acceptedPartners().stream()
                        .map(partner -> new Partner(partner.name(), partner.part()))
                        .toList());
    }

    private static Section section(ApplicationSheet.Section section) {
        return new Section(
                section.title(),
                section.shown().stream().map(ApplicationText::answer).toList());
    }

    private static Answer answer(ApplicationSheet.Question question) {
        return new Answer(
                question.id(),
                question.label(),
                question.asked().shape(),
                question.answer(),
                question.attachments().stream()
                        .map(file -> new File(file.id(), file.name(), file.scan()))
                        .toList());
    }

    /** A section with its questions in the order of the form. */
    public record Section(String title, List<Answer> answers) {}

    /** A question, and what was answered, in words or by files. */
    public record Answer(QuestionId question, String label, AnswerShape shape, String text, List<File> files) {}

    /** A file that was added to an answer. */
    public record File(DocumentId id, String name, Scan scan) {}

    /** An organisation that takes part beside the one that leads, and what it does in the project. */
    public record Partner(String name, String part) {}

    /** A line of the budget. */
    public record Cost(String category, String description, Money amount) {}

    /** A milestone as planned, and the percentage of the award it releases. */
    public record Milestone(String title, LocalDate dueOn, BigDecimal paymentShare) {}
}
