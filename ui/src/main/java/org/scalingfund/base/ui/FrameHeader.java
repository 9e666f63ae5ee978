package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Where a person is: the funder's space, the role they act in, and their own tools at the right. */
public final class FrameHeader extends Composite<Header> {
    private final Anchor funder = new Anchor();
    private final Span role = new Span();
    private final Div tools = new Div();

    public FrameHeader() {
        funder.addClassName("frame-funder");
        role.addClassName("frame-role");
        role.setVisible(false);
        tools.addClassName("frame-tools");
        getContent().addClassName("frame-header");
        getContent().add(funder, role, tools);
    }

    public void setFunder(String name, String href) {
        funder.removeAll();
        funder.setHref(href);
        funder.add(new Span(name));
    }

    /** The logo has no text of its own: the name stands beside it. */
    public void setLogo(String address) {
        funder.addComponentAsFirst(new Image(address, ""));
    }

    public void setRole(String name) {
        role.setText(name);
        role.setVisible(!name.isEmpty());
    }

    /** The person's menu, the language and the colours. */
    public void addTools(Component... added) {
        tools.add(added);
    }
}
