package org.scalingfund.application.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.LongText;
import org.scalingfund.fund.AnswerForm;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.organisation.CouncilAreas;

/** The field in which a question of each kind is answered. */
final class AnswerBoxes {
    private final List<CouncilArea> areas;

    AnswerBoxes(CouncilAreas areas) {
        this.areas = areas.all();
    }

    /** For every kind but files, and for nothing that is worked out. */
    Box box(Question question) {
        var label = question.required()
                ? question.label()
                : Language.text("application.question.optional", question.label());
        return switch (question.kind()) {
            case SHORT_TEXT -> Box.text(text(label, question));
            case LONG_TEXT -> longText(label, question);
            case NUMBER, MONEY -> Box.number(text(label, question));
            case DATE -> {
                var date = DateFields.date(label);
                date.setHelperText(question.guidance());
                yield Box.date(date);
            }
            case CHOICE -> Box.choice(radios(label, question), question.shape().choices(), choice -> choice);
            case CHOICES ->
                Box.choices(checkboxes(label, question), question.shape().choices());
            case YES_NO ->
                Box.choice(
                        radios(label, question),
                        List.of(AnswerForm.YES, AnswerForm.NO),
                        choice -> Language.text("application.answer." + choice));
            case COUNCIL_AREAS -> Box.areas(areas(label, question), areas);
            case ADDRESS, PERSON, ORGANISATION, TABLE ->
                Box.rows(new RowsField(label, question.guidance(), question.shape()), question.shape());
            case DECLARATION -> {
                var declared = new Checkbox(label);
                declared.setHelperText(question.guidance());
                yield Box.declaration(declared);
            }
            case FILE -> throw new IllegalArgumentException("Files are added, not written");
        };
    }

    private static TextField text(String label, Question question) {
        var text = new TextField(label);
        text.setHelperText(question.guidance());
        if (question.kind() == QuestionKind.MONEY) {
            text.setPrefixComponent(new Span("£"));
        }
        return text;
    }

    private static Box longText(String label, Question question) {
        var limit = question.shape().wordLimit();
        if (limit != null) {
            return Box.longText(new LongText(label, question.guidance(), limit));
        }
        var area = new TextArea(label);
        area.setHelperText(question.guidance());
        area.setMinRows(6);
        area.setWidthFull();
        return Box.longText(area, area);
    }

    private static RadioButtonGroup<String> radios(String label, Question question) {
        var group = new RadioButtonGroup<String>();
        group.setLabel(label);
        group.setHelperText(question.guidance());
        return group;
    }

    private static MultiSelectComboBox<CouncilArea> areas(String label, Question question) {
        var field = new MultiSelectComboBox<CouncilArea>(label);
        field.setHelperText(question.guidance());
        field.setWidthFull();
        return field;
    }

    private static CheckboxGroup<String> checkboxes(String label, Question question) {
        var group = new CheckboxGroup<String>();
        group.setLabel(label);
        group.setHelperText(question.guidance());
        return group;
    }
}
