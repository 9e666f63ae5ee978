package org.scalingfund.fund.ui;

import com.vaadin.flow.component.html.Span;

/** What a short word on the page is about: seen from where it stands, and read out in full. */
final class Spoken {
    private Spoken() {}

    static Span about(String name) {
        var about = new Span(" “" + name + "”");
        about.addClassName("for-ears");
        return about;
    }
}
