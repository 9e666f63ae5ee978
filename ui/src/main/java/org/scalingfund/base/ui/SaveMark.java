package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Says at any moment what is saved. What the server knows it tells; a lost connection the page itself notices. */
@Tag("save-mark")
@JsModule("context://components/save-mark.js")
public final class SaveMark extends Component {
    private int told;

    public SaveMark() {
        var words = new Span();
        words.addClassName("save-words");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        getElement().setAttribute("lost-words", getTranslation("base.save.lost"));
        getElement().setAttribute("saving-words", getTranslation("base.save.saving"));
        getElement()
                .appendChild(
                        Icon.CHECK.draw().getElement(),
                        Icon.WAIT.draw().getElement(),
                        Icon.WARN.draw().getElement(),
                        words.getElement());
    }

    public void saving() {
        tell("saving");
    }

    public void saved(Instant at) {
        getElement()
                .setAttribute(
                        "saved-words",
                        getTranslation("base.save.saved", Language.formats().time(at)));
        tell("saved");
    }

    /** The server could not keep it; the writer's page still has it. */
    public void notSaved() {
        tell("lost");
    }

    /** The last attribute changes every time, so that the page also notices the same words twice. */
    private void tell(String state) {
        getElement().setAttribute("server-state", state);
        getElement().setAttribute("saved", Integer.toString(++told));
    }
}
