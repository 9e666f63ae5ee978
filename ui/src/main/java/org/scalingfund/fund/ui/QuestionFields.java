package org.scalingfund.fund.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.AnswerShape;
import org.scalingfund.fund.Column;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.QuestionLogic;
import org.scalingfund.fund.RoundProblem;

/** The fields of one question; what does not belong to its kind is not shown. */
final class QuestionFields {
    private static final int USUAL_WORDS = 400;
    private static final int USUAL_ROWS = 10;

    private final TextArea label = Fields.longText(Language.text("fund.question.label"), null);
    private final TextArea guidance =
            Fields.longText(Language.text("fund.question.guidance"), Language.text("fund.question.guidance.hint"));
    private final TextArea note =
            Fields.longText(Language.text("fund.question.note"), Language.text("fund.question.note.hint"));
    private final Select<QuestionKind> kind = new Select<>();
    private final IntegerField wordLimit = Fields.number(Language.text("fund.question.word-limit"), null);
    private final TextArea choices =
            Fields.longText(Language.text("fund.question.choices"), Language.text("fund.question.choices.hint"));
    private final RowList<ColumnRow> columns =
            new RowList<>("fund.columns.row", Language.text("fund.columns.add"), Column.MOST, ColumnRow::new);
    private final IntegerField mostRows = Fields.number(Language.text("fund.question.most-rows"), null);
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
        kind.setLabel(Language.text("fund.question.kind"));
        kind.setWidthFull();
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(value -> Language.text("fund.question-kind." + value));
        kind.addValueChangeListener(chosen -> showWhatBelongsTo(chosen.getValue()));
        kind.setValue(QuestionKind.LONG_TEXT);
        wordLimit.setValue(USUAL_WORDS);
        mostRows.setValue(USUAL_ROWS);
    }

    void show(Question question) {
        var shape = question.shape();
        label.setValue(question.label());
        guidance.setValue(question.guidance());
        note.setValue(question.note());
        shape.columns().forEach(column -> columns.add(new ColumnRow(column)));
        kind.setValue(shape.kind());
        var limit = shape.wordLimit();
        if (limit != null) {
            wordLimit.setValue(limit);
        }
        choices.setValue(String.join("\n", shape.choices()));
        var most = shape.mostRows();
        if (most != null) {
            mostRows.setValue(most);
        }
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
                .field("columns", columns)
                .field("mostRows", mostRows)
                .field("required", required)
                .field("shownWhen", shownWhen)
                .field("validWhen", validWhen)
                .field("validWords", validWords)
                .field("calculatedAs", calculatedAs)
                .field("note", note);
        columns.onChange(() -> columns.nameFieldsIn(form));
    }

    List<RoundProblem> problems() {
        var problems =
                new ArrayList<>(Question.problems(Fields.words(label), Fields.words(guidance), Fields.words(note)));
        problems.addAll(AnswerShape.problems(kind.getValue(), limit(), chosen(), named(), most()));
        problems.addAll(QuestionLogic.problems(logic(), kind.getValue()));
        return problems;
    }

    /** Asked when there are no problems. */
    Question question(QuestionId id, String code) {
        return new Question(
                id,
                code,
                Fields.words(label),
                Fields.words(guidance),
                Fields.words(note),
                required.getValue(),
                new AnswerShape(kind.getValue(), limit(), chosen(), named(), most()),
                logic());
    }

    private QuestionLogic logic() {
        return new QuestionLogic(
                Fields.words(shownWhen),
                Fields.words(validWhen),
                Fields.words(validWords),
                calculatedAs.isVisible() ? Fields.words(calculatedAs) : "");
    }

    private void showWhatBelongsTo(QuestionKind chosen) {
        wordLimit.setVisible(chosen.isText());
        choices.setVisible(chosen.offersChoices());
        columns.setVisible(chosen == QuestionKind.TABLE);
        mostRows.setVisible(chosen == QuestionKind.TABLE);
        calculatedAs.setVisible(chosen.canBeCalculated());
        if (chosen == QuestionKind.TABLE && columns.rows().isEmpty()) {
            columns.add(new ColumnRow());
        }
    }

    private @Nullable Integer limit() {
        return wordLimit.isVisible() ? wordLimit.getValue() : null;
    }

    private List<String> chosen() {
        return choices.isVisible()
                ? Fields.words(choices)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }

    private List<Column> named() {
        return columns.isVisible()
                ? columns.rows().stream().map(ColumnRow::column).toList()
                : List.of();
    }

    private @Nullable Integer most() {
        return mostRows.isVisible() ? mostRows.getValue() : null;
    }
}
