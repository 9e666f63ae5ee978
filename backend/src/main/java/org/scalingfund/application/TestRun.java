package org.scalingfund.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scalingfund.fund.AnswerForm;
import org.scalingfund.fund.AnswerRows;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.RoundForm;

/** A form tried out by a made-up applicant before it is published: what a real one would meet, and nothing is kept. */
public final class TestRun {
    private static final String WORDS = "A made-up answer, only to try this form out.";

    private TestRun() {}

    /** The form as it is for somebody who gave these answers. */
    public static List<ApplicationSheet.Section> sections(RoundForm form, Map<QuestionId, String> answers) {
        return AnsweredForm.worked(form.sections().stream()
                .map(section -> new ApplicationSheet.Section(
                        section.id().value(),
                        section.title(),
                        section.questions().stream()
                                .map(question -> answered(form, question, answers.getOrDefault(question.id(), "")))
                                .toList()))
                .toList());
    }

    /** What would keep them from submitting. Files cannot be added in a test run, so none are missed. */
    public static List<OpenPoint> openPoints(List<ApplicationSheet.Section> sections) {
        var files = sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.kind() == QuestionKind.FILE)
                .map(question -> question.id().toString())
                .collect(Collectors.toSet());
        return sections.stream()
                .flatMap(section -> ApplicationChecks.section(section).stream())
                .filter(point -> !files.contains(point.field()))
                .toList();
    }

    /** What the made-up applicant answers: the first or all of what is offered, small numbers, {@code today}. */
    public static String example(Question question, LocalDate today) {
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT -> shortened(question.shape().wordLimit());
            case NUMBER -> "10";
            case MONEY -> "1000.00";
            case DATE -> today.toString();
            case CHOICE -> question.shape().choices().getFirst();
            case CHOICES -> String.join("\n", question.shape().choices());
            case YES_NO, DECLARATION -> AnswerForm.YES;
            case COUNCIL_AREAS -> AnswerForm.area("W06000015", "Cardiff");
            case ADDRESS, PERSON, ORGANISATION, TABLE -> row(question, today).text();
            case FILE -> "";
        };
    }

    private static AnswerRows row(Question question, LocalDate today) {
        return new AnswerRows(List.of(question.shape().fields().stream()
                .map(column -> switch (column.kind()) {
                    case TEXT -> shortened(2);
                    case NUMBER -> "10";
                    case MONEY -> "1000.00";
                    case DATE -> today.toString();
                    case EMAIL -> "applicant@example.org";
                    case POSTCODE -> "CF10 4UW";
                })
                .toList()));
    }

    private static String shortened(@Nullable Integer words) {
        return words == null ? WORDS : Stream.of(WORDS.split(" ")).limit(words).collect(Collectors.joining(" "));
    }

    private static ApplicationSheet.Question answered(RoundForm form, Question question, String answer) {
        var judgedUnder = form.readersOf(question).stream()
                .map(criterion -> new ApplicationSheet.Judgement(criterion.title(), criterion.weight()))
                .toList();
        return new ApplicationSheet.Question(question, true, true, answer, 0, null, List.of(), judgedUnder);
    }
}
