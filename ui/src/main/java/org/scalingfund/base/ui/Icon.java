package org.scalingfund.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small drawing beside a word; screen readers pass over it, because the word says it all. */
public enum Icon {
    CHECK,
    NOW,
    WAIT,
    WARN,
    STOP,
    INFO,
    DOT,
    LOCK,
    BACK,
    MENU,
    CONTRAST;

    public Span draw() {
        var span = new Span();
        span.addClassNames("icon", "icon-" + name().toLowerCase(Locale.ROOT));
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }
}
