package org.scalingfund.application.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.scalingfund.application.ApplicationSheet;
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
    Box box(ApplicationSheet.Question asked) {
        var question = asked.asked();
        var guidance = Guidance.of(asked);
        var label = question.required()
                ? question.label()
                : Language.text("application.question.optional", question.label());
        return switch (question.kind()) {
            case SHORT_TEXT -> Box.text(text(label, guidance, question));
            case LONG_TEXT -> longText(label, guidance, question);
            case NUMBER, MONEY -> Box.number(text(label, guidance, question));
            case DATE -> {
                var date = DateFields.date(label);
                date.setHelperText(guidance);
                yield Box.date(date);
            }
            case CHOICE -> Box.choice(radios(label, guidance), question.shape().choices(), choice -> choice);
            case CHOICES ->
                Box.choices(checkboxes(label, guidance), question.shape().choices());
            case YES_NO ->
                Box.choice(
                        radios(label, guidance),
                        List.of(AnswerForm.YES, AnswerForm.NO),
                        choice -> Language.text("application.answer." + choice));
            case COUNCIL_AREAS -> Box.areas(areas(label, guidance), areas);
            case ADDRESS, PERSON, ORGANISATION, TABLE ->
                Box.rows(new RowsField(label, guidance, question.shape()), question.shape());
            case DECLARATION -> {
                var declared = new Checkbox(label);
                declared.setHelperText(guidance);
                yield Box.declaration(declared);
            }
            case FILE -> throw new IllegalArgumentException("Files are added, not written");
        };
    }

    private static TextField text(String label, String guidance, Question question) {
        var text = new TextField(label);
        text.setHelperText(guidance);
        if (question.kind() == QuestionKind.MONEY) {
            text.setPrefixComponent(new Span("£"));
        }
        return text;
    }

    private static Box longText(String label, String guidance, Question question) {
        var limit = question.shape().wordLimit();
        if (limit != null) {
            return Box.longText(new LongText(label, guidance, limit));
        }
        var area = new TextArea(label);
        area.setHelperText(guidance);
        area.setMinRows(6);
        area.setWidthFull();
        return Box.longText(area, area);
    }

    private static RadioButtonGroup<String> radios(String label, String guidance) {
        var group = new RadioButtonGroup<String>();
        group.setLabel(label);
        group.setHelperText(guidance);
        return group;
    }

    private static MultiSelectComboBox<CouncilArea> areas(String label, String guidance) {
        var field = new MultiSelectComboBox<CouncilArea>(label);
        field.setHelperText(guidance);
        field.setWidthFull();
        return field;
    }

    private static CheckboxGroup<String> checkboxes(String label, String guidance) {
        var group = new CheckboxGroup<String>();
        group.setLabel(label);
        group.setHelperText(guidance);
        return group;
    }
}
