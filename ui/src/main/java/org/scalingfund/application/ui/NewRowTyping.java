package org.scalingfund.application.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.scalingfund.base.ui.KeepTyping;

/** Keeps in the browser what stands in a row that is not complete yet, and puts it back when the page opens again. */
final class NewRowTyping {
    private NewRowTyping() {}

    static KeepTyping keep(Div row, TextField field, String keptAs) {
        var id = "row-" + UUID.randomUUID();
        field.setId(id);
        var typing = new KeepTyping(id, keptAs, "");
        typing.onKept(text -> {
            if (field.isEmpty()) {
                field.setValue(text);
            }
        });
        row.add(typing);
        return typing;
    }
}
