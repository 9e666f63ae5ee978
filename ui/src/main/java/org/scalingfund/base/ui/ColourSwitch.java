package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;

/** Turns from light to dark colours and back; the browser keeps the choice. */
@JsModule("context://components/face.js")
public final class ColourSwitch extends Composite<NativeButton> {
    public ColourSwitch() {
        getContent().addClassName("link-button");
        getContent().getElement().setAttribute("type", "button").setAttribute("data-colours-switch", "");
        getContent().setText(getTranslation("base.colours.switch"));
    }
}
