package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Keeps what is typed into a field in the browser until the server has it, and offers it again when it was lost. */
@Tag("keep-typing")
@JsModule("context://components/keep-typing.js")
public final class KeepTyping extends Component {

    /** {@code keptAs} names the text among all that this browser keeps: case, field and person. */
    public KeepTyping(String fieldId, String keptAs, String savedText) {
        getElement().setAttribute("for", fieldId);
        getElement().setAttribute("kept-as", keptAs);
        getElement().setAttribute("saved-text", savedText);
    }

    /** Called when the page opens and the browser holds a text that the server never got. */
    public void onKept(Consumer<String> offered) {
        getElement()
                .addEventListener(
                        "kept",
                        event -> offered.accept(
                                event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    public void confirmed(String text) {
        getElement().callJsFunction("confirmed", text);
    }

    public void forget() {
        getElement().callJsFunction("forget");
    }
}
