package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What happened, what it means and the way on; the same form whatever went wrong. */
final class TroublePage extends Composite<Div> {
    TroublePage(String kind) {
        getContent().addClassNames("frame-main", "reading");
        getContent()
                .add(
                        new PageTitle(getTranslation("base." + kind + ".title")),
                        new Paragraph(getTranslation("base." + kind + ".what")),
                        new Paragraph(getTranslation("base." + kind + ".what-to-do")));
    }

    TroublePage reference(String reference) {
        getContent().add(new Paragraph(getTranslation("base.error.reference", reference)));
        return this;
    }

    TroublePage wayHome() {
        var home = new Anchor("", getTranslation("base.home"));
        // A fresh page, because what went wrong may have left this one half drawn.
        home.setRouterIgnore(true);
        getContent().add(new Paragraph(home));
        return this;
    }
}
