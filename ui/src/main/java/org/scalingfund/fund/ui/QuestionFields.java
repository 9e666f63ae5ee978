package org.scalingfund.fund.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
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
    }

    void addTo(PartForm form) {
        form.field("label", label)
                .field("guidance", guidance)
                .field("kind", kind)
                .field("wordLimit", wordLimit)
                .field("choices", choices)
                .field("required", required);
    }

    List<RoundProblem> problems() {
        return Question.problems(Fields.words(label), Fields.words(guidance), kind.getValue(), limit(), chosen());
    }

    /** Asked when there are no problems. */
    Question question(QuestionId id) {
        return new Question(
                id,
                Fields.words(label),
                Fields.words(guidance),
                kind.getValue(),
                required.getValue(),
                limit(),
                chosen());
    }

    private void showWhatBelongsTo(@Nullable QuestionKind chosen) {
        wordLimit.setVisible(chosen != null && chosen.isText());
        choices.setVisible(chosen == QuestionKind.CHOICE);
    }

    private @Nullable Integer limit() {
        var chosen = kind.getValue();
        return chosen != null && chosen.isText() ? wordLimit.getValue() : null;
    }

    private List<String> chosen() {
        return kind.getValue() == QuestionKind.CHOICE
                ? Fields.words(choices)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }
}
