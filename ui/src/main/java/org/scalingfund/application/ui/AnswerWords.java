package org.scalingfund.application.ui;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.scalingfund.application.ApplicationSheet.Question;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.AnswerForm;
import org.scalingfund.fund.AnswerRows;
import org.scalingfund.fund.AnswerShape;

/** Answers as people read them. */
final class AnswerWords {
    private AnswerWords() {}

    /** Empty when there is none. */
    static String of(Question question) {
        return of(question.asked().shape(), question.answer());
    }

    /** Empty when there is none; rows stand on lines of their own. */
    static String of(AnswerShape shape, String answer) {
        if (answer.isBlank()) {
            return "";
        }
        return switch (shape.kind()) {
            case SHORT_TEXT, LONG_TEXT, CHOICE, NUMBER, FILE -> answer;
            case CHOICES -> String.join(", ", AnswerForm.chosen(answer));
            case COUNCIL_AREAS ->
                AnswerForm.chosen(answer).stream().map(AnswerForm::areaName).collect(joining(", "));
            case ADDRESS, PERSON, ORGANISATION, TABLE -> rows(shape, answer);
            case YES_NO -> Language.text("application.answer." + answer);
            case DECLARATION -> Language.text("application.answer.declared");
            case MONEY -> money(answer);
            case DATE -> date(answer);
        };
    }

    /** The cells of a row in words, those too in which nothing stands. */
    static List<String> cells(AnswerShape shape, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> switch (shape.fields().get(at).kind()) {
                    case TEXT, NUMBER, EMAIL, POSTCODE -> row.get(at);
                    case MONEY -> money(row.get(at));
                    case DATE -> date(row.get(at));
                })
                .toList();
    }

    private static String rows(AnswerShape shape, String answer) {
        return AnswerRows.read(answer, shape.fields().size())
                .map(rows -> rows.cells().stream()
                        .map(row -> cells(shape, row).stream()
                                .filter(cell -> !cell.isBlank())
                                .collect(joining(", ")))
                        .collect(joining("\n")))
                .orElse(answer);
    }

    private static String money(String answer) {
        return AnswerForm.number(answer).map(AnswerWords::money).orElse(answer);
    }

    private static String date(String answer) {
        return AnswerForm.date(answer).map(Language.formats()::date).orElse(answer);
    }

    private static String money(BigDecimal pounds) {
        return Language.formats().money(pounds);
    }
}
