package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** What happened, what it means and the way on; the same form whatever went wrong. */
final class TroublePage extends Composite<Div> {
    private final Main main = new Main();

    TroublePage(String kind) {
        var header = new FrameHeader();
        header.setFunder(getTranslation("base.product"), "");
        main.addClassName("frame-main");
        getContent().addClassName("frame");
        getContent().add(header, main);
        main.add(
                new PageTitle(getTranslation("base." + kind + ".title")),
                new Paragraph(getTranslation("base." + kind + ".what")),
                new Paragraph(getTranslation("base." + kind + ".what-to-do")));
    }

    TroublePage reference(String reference) {
        main.add(new Paragraph(getTranslation("base.error.reference", reference)));
        return this;
    }

    TroublePage wayHome() {
        var home = new Anchor("", getTranslation("base.home"));
        // A fresh page, because what went wrong may have left this one half drawn.
        home.setRouterIgnore(true);
        main.add(new Paragraph(home));
        return this;
    }
}
