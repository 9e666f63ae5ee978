package org.scalingfund.application.ui;

import java.math.BigDecimal;
import org.scalingfund.application.ApplicationSheet.Question;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.AnswerForm;
import org.scalingfund.fund.QuestionKind;
import org.springframework.modulith.NamedInterface;

/** Answers as people read them. */
@NamedInterface("panels")
public final class AnswerWords {
    private AnswerWords() {}

    /** Empty when there is none. */
    static String of(Question question) {
        return of(question.kind(), question.answer());
    }

    /** Empty when there is none. */
    public static String of(QuestionKind kind, String answer) {
        if (answer.isBlank()) {
            return "";
        }
        return switch (kind) {
            case SHORT_TEXT, LONG_TEXT, CHOICE, NUMBER, FILE -> answer;
            case CHOICES -> String.join(", ", AnswerForm.chosen(answer));
            case YES_NO -> Language.text("application.answer." + answer);
            case DECLARATION -> Language.text("application.answer.declared");
            case MONEY -> AnswerForm.number(answer).map(AnswerWords::money).orElse(answer);
            case DATE -> AnswerForm.date(answer).map(Language.formats()::date).orElse(answer);
        };
    }

    private static String money(BigDecimal pounds) {
        return Language.formats().money(pounds);
    }
}
