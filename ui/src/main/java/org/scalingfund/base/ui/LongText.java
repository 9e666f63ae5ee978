package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.UUID;
import org.scalingfund.base.Words;

/** A long answer with the number of words left, which is read out after a pause in typing. */
@JsModule("context://components/words.js")
public final class LongText extends Composite<Div> {
    private static final int PAUSE_MILLIS = 800;

    private final TextArea field = new TextArea();
    private final int limit;

    @Tag("words-left")
    private static final class WordsLeft extends Component {}

    public LongText(String label, String hint, int limit) {
        this.limit = limit;
        var id = "long-text-" + UUID.randomUUID();
        field.setId(id);
        field.setLabel(label);
        field.setHelperText(hint);
        field.getElement().getThemeList().add("helper-above-field");
        field.setMinRows(6);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        // Before a link takes the writer away, what waits for the pause in typing goes with this.
        field.addBlurListener(_ -> {});
        getContent().addClassName("long-text");
        getContent().add(field);
        getContent().getElement().appendChild(wordsLeft(id));
    }

    /** The field itself, for binders, listeners and problems. */
    public TextArea field() {
        return field;
    }

    public boolean isTooLong() {
        return Words.count(field.getValue()) > limit;
    }

    private Element wordsLeft(String fieldId) {
        var shown = new Paragraph();
        shown.addClassName("words-left");
        shown.getElement().setAttribute("aria-hidden", "true");
        var spoken = new Span();
        spoken.addClassName("for-ears");
        spoken.getElement().setAttribute("role", "status");
        var element = new WordsLeft().getElement();
        element.setAttribute("for", fieldId).setAttribute("limit", Integer.toString(limit));
        for (var kind : new String[] {"left", "over"}) {
            for (var form : new String[] {"zero", "one", "two", "few", "many", "other"}) {
                Language.template("base.words." + kind + "." + form)
                        .ifPresent(words -> element.setAttribute(kind + "-" + form, words));
            }
        }
        element.appendChild(shown.getElement(), spoken.getElement());
        return element;
    }
}
