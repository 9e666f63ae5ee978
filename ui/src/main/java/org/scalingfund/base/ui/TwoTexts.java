package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Two versions of one answer side by side, of which a person keeps one. Both are safe until they have chosen. */
public final class TwoTexts extends Composite<Div> {

    /** Whose words they are, the words, and how the button that keeps them is called. */
    public record Version(String heading, String text, String keep, Runnable kept) {}

    public TwoTexts(String what, Version one, Version other) {
        getContent().addClassName("two-texts");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new H2(what), new Div(version(one), version(other)));
    }

    private Div version(Version version) {
        var text = new Paragraph(version.text().isEmpty() ? getTranslation("base.two.empty") : version.text());
        text.addClassName("as-typed");
        return new Div(
                new H3(version.heading()),
                text,
                new Button(version.keep(), click -> version.kept().run()));
    }
}
