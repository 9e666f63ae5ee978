package org.scalingfund.base.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Something to do with one line of a list: it looks like a link, and those who only hear it hear which line it is about. */
public final class LineDeed extends NativeButton {

    public LineDeed(String words, String about, Runnable deed) {
        var spoken = new Span(" " + about);
        spoken.addClassName("for-ears");
        add(new Span(words), spoken);
        addClassName("link-button");
        getElement().setAttribute("type", "button");
        addClickListener(_ -> deed.run());
    }
}
