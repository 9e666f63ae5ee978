package org.scalingfund.fund.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.QuestionLogic;
import org.scalingfund.fund.RoundProblem;

/** The fields of one question; what does not belong to its kind is not shown. */
final class QuestionFields {
    private static final int USUAL_WORDS = 400;

    private final TextArea label = Fields.longText(Language.text("fund.question.label"), null);
    private final TextArea guidance =
            Fields.longText(Language.text("fund.question.guidance"), Language.text("fund.question.guidance.hint"));
    private final RadioButtonGroup<QuestionKind> kind = new RadioButtonGroup<>(Language.text("fund.question.kind"));
    private final IntegerField wordLimit = Fields.number(Language.text("fund.question.word-limit"), null);
    private final TextArea choices =
            Fields.longText(Language.text("fund.question.choices"), Language.text("fund.question.choices.hint"));
    private final TextField shownWhen =
            Fields.text(Language.text("fund.question.shown-when"), Language.text("fund.question.shown-when.hint"));
    private final TextField validWhen =
            Fields.text(Language.text("fund.question.valid-when"), Language.text("fund.question.valid-when.hint"));
    private final TextField validWords =
            Fields.text(Language.text("fund.question.valid-words"), Language.text("fund.question.valid-words.hint"));
    private final TextField calculatedAs = Fields.text(
            Language.text("fund.question.calculated-as"), Language.text("fund.question.calculated-as.hint"));
    private final Checkbox required = new Checkbox(Language.text("fund.question.required"), true);

    QuestionFields() {
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(value -> Language.text("fund.question-kind." + value));
        kind.addValueChangeListener(chosen -> showWhatBelongsTo(chosen.getValue()));
        kind.setValue(QuestionKind.LONG_TEXT);
        wordLimit.setValue(USUAL_WORDS);
    }

    void show(Question question) {
        label.setValue(question.label());
        guidance.setValue(question.guidance());
        kind.setValue(question.kind());
        var limit = question.wordLimit();
        if (limit != null) {
            wordLimit.setValue(limit);
        }
        choices.setValue(String.join("\n", question.choices()));
        required.setValue(question.required());
        shownWhen.setValue(question.logic().shownWhen());
        validWhen.setValue(question.logic().validWhen());
        validWords.setValue(question.logic().validWords());
        calculatedAs.setValue(question.logic().calculatedAs());
    }

    void addTo(PartForm form) {
        form.field("label", label)
                .field("guidance", guidance)
                .field("kind", kind)
                .field("wordLimit", wordLimit)
                .field("choices", choices)
                .field("required", required)
                .field("shownWhen", shownWhen)
                .field("validWhen", validWhen)
                .field("validWords", validWords)
                .field("calculatedAs", calculatedAs);
    }

    List<RoundProblem> problems() {
        return Question.problems(
                Fields.words(label), Fields.words(guidance), kind.getValue(), limit(), chosen(), logic());
    }

    /** Asked when there are no problems. */
    Question question(QuestionId id, String code) {
        return new Question(
                id,
                code,
                Fields.words(label),
                Fields.words(guidance),
                kind.getValue(),
                required.getValue(),
                limit(),
                chosen(),
                logic());
    }

    private QuestionLogic logic() {
        return new QuestionLogic(
                Fields.words(shownWhen),
                Fields.words(validWhen),
                Fields.words(validWords),
                calculatedAs.isVisible() ? Fields.words(calculatedAs) : "");
    }

    private void showWhatBelongsTo(@Nullable QuestionKind chosen) {
        wordLimit.setVisible(chosen != null && chosen.isText());
        choices.setVisible(chosen != null && chosen.offersChoices());
        calculatedAs.setVisible(chosen != null && chosen.canBeCalculated());
    }

    private @Nullable Integer limit() {
        var chosen = kind.getValue();
        return chosen != null && chosen.isText() ? wordLimit.getValue() : null;
    }

    private List<String> chosen() {
        var chosen = kind.getValue();
        return chosen != null && chosen.offersChoices()
                ? Fields.words(choices)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }
}
