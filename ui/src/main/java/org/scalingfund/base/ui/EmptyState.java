package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing is yet: what would be here, and the next step. */
public final class EmptyState extends Composite<Div> {
    public EmptyState(String whatWouldBeHere, String why, Component... nextStep) {
        getContent().addClassName("empty-state");
        getContent().add(new H2(whatWouldBeHere), new Paragraph(why));
        getContent().add(nextStep);
    }
}
