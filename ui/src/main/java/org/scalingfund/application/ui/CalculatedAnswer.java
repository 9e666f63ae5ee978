package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.scalingfund.application.ApplicationSheet.Question;

/** An answer that is worked out from others: shown where it stands in the form, and spoken when it changes. */
final class CalculatedAnswer extends Composite<Div> {
    private final Span value = new Span();

    CalculatedAnswer(Question question) {
        var label = new H2(question.label());
        label.addClassName("as-label");
        getContent().addClassName("saved-field");
        getContent().add(label);
        var guidance = Guidance.of(question);
        if (!guidance.isBlank()) {
            var hint = new Paragraph(guidance);
            hint.addClassNames("hint", "guidance");
            getContent().add(hint);
        }
        getContent().add(value);
        value.getElement().setAttribute("role", "status");
        show(question);
    }

    void show(Question question) {
        var words = AnswerWords.of(question);
        value.setText(words.isEmpty() ? getTranslation("application.answer.not-yet") : words);
    }
}
