package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The end of a piece of work: that it is done, the reference to keep, and what happens next. */
public final class Confirmation extends Composite<Div> {
    public Confirmation(String done, @Nullable String reference, Component... whatHappensNext) {
        var panel = new Div(new PageTitle(done));
        panel.addClassName("confirmation");
        if (reference != null) {
            var label = new Paragraph(getTranslation("base.reference"));
            label.addClassName("reference-label");
            var number = new Paragraph(reference);
            number.addClassName("reference");
            panel.add(label, number);
        }
        getContent().add(panel);
        if (whatHappensNext.length > 0) {
            getContent().add(new H2(getTranslation("base.what-happens-next")));
            getContent().add(whatHappensNext);
        }
    }
}
