package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;

/** What happened, latest first: what, when, and who did it. */
public final class TimeLine extends Composite<OrderedList> {
    public TimeLine() {
        getContent().addClassName("time-line");
        // Reading from the latest back is a list without numbers; some browsers drop the role with the numbers.
        getContent().getElement().setAttribute("role", "list");
    }

    public void add(Instant at, String who, String what) {
        var time = new Element("time");
        time.setAttribute("datetime", at.toString());
        time.setText(Language.formats().dateTime(at));
        var when = new Span();
        when.addClassName("when");
        when.getElement().appendChild(time, Element.createText(" · " + who));
        getContent().add(new ListItem(new Paragraph(what), when));
    }

    public void clear() {
        getContent().removeAll();
    }
}
