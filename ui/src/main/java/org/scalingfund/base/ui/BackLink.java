package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The way back to the page before, above the heading. */
public final class BackLink extends Composite<Anchor> {
    public BackLink(String href) {
        this(href, Language.text("base.back"));
    }

    public BackLink(String href, String words) {
        getContent().setHref(href);
        getContent().addClassName("back-link");
        getContent().add(Icon.BACK.draw(), new Span(words));
    }

    /** Back to a page of its own, outside the views. */
    public static BackLink toPlainPage(String href, String words) {
        var link = new BackLink(href, words);
        link.getContent().setRouterIgnore(true);
        return link;
    }
}
