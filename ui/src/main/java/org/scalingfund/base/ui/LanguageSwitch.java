package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.scalingfund.base.Texts;

/** The other languages, each by its own name; the choice stays in a cookie, so plain pages follow it too. */
@JsModule("context://components/face.js")
public final class LanguageSwitch extends Composite<Div> {
    public LanguageSwitch() {
        for (var language : Texts.languages()) {
            if (!language.equals(Language.locale())) {
                var own = language.getDisplayLanguage(language);
                var button = new NativeButton(Character.toUpperCase(own.charAt(0)) + own.substring(1));
                button.addClassName("link-button");
                button.getElement().setAttribute("type", "button");
                button.getElement().setAttribute("lang", language.getLanguage());
                button.getElement().setAttribute("data-language", language.toLanguageTag());
                getContent().add(button);
            }
        }
    }
}
