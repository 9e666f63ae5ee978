package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing to put right: the words, the same as beside the field, and the field when there is one. */
public record Problem(String words, @Nullable Component field) {
    public Problem {
        Objects.requireNonNull(words);
    }

    public static Problem of(String words) {
        return new Problem(words, null);
    }

    /** The field's id on the page; made when it has none, because the link needs one. */
    String fieldId(Component shown) {
        return shown.getId().orElseGet(() -> {
            var id = "field-" + UUID.randomUUID();
            shown.setId(id);
            return id;
        });
    }
}
