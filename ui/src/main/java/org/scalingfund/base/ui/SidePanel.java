package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;

/** Detail beside a list; below it on a phone. Put it with the list into an element of class {@code with-side}. */
public final class SidePanel extends Composite<Aside> {
    public SidePanel(String title, Runnable onClose, Component... content) {
        var heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        var close = new NativeButton(getTranslation("base.close"), click -> onClose.run());
        close.addClassName("link-button");
        getContent().addClassName("side-panel");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new Header(heading, close));
        getContent().add(content);
        heading.getElement().executeJs("this.focus()");
    }
}
