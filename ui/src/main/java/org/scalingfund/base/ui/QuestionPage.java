package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question on a page of its own: the question is the heading and the name of the field. */
public final class QuestionPage extends Composite<Div> {
    private final ErrorSummary problems;
    private final Div more = new Div();

    public QuestionPage(String question, @Nullable String hint, Component field, Runnable onContinue) {
        var title = new PageTitle(question);
        problems = new ErrorSummary(title);
        title.heading().setId("question");
        var slot = new Div(field);
        slot.addClassName("question-field");
        if (field instanceof HasAriaLabel labelled) {
            labelled.setAriaLabelledBy("question");
        }
        var go = new Button(getTranslation("base.continue"), click -> onContinue.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        more.addClassName("button-row");
        more.add(go);
        getContent().addClassName("question-page");
        getContent().add(problems, title, slot, more);
        showHint(hint, field, slot);
    }

    /** Beside "Continue": save and come back, or a way out. */
    public void addAction(Component action) {
        more.add(action);
    }

    public void show(List<Problem> found) {
        problems.show(found);
    }

    /** As the field's own help where it has one, so that it is read out with the field. */
    private static void showHint(@Nullable String hint, Component field, Div slot) {
        if (hint == null) {
            return;
        }
        if (field instanceof HasHelper helped) {
            helped.setHelperText(hint);
            field.getElement().getThemeList().add("helper-above-field");
            return;
        }
        var words = new Paragraph(hint);
        words.addClassName("hint");
        slot.addComponentAsFirst(words);
    }
}
