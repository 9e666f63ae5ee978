package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A status as a word with an icon. */
public final class StatusTag extends Composite<Span> {
    public StatusTag(String word, Tone tone) {
        this(word, tone, tone.icon());
    }

    public StatusTag(String word, Tone tone, Icon icon) {
        getContent().addClassNames("tag", tone.className());
        getContent().add(icon.draw(), new Span(word));
    }
}
