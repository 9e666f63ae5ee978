package org.scalingfund.base.ui;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import java.util.List;

/** Fields that find one of many choices while somebody types. */
public final class Choices {
    private Choices() {}

    /**
     * Gives the browser all of some hundred choices as it opens the list. It then finds what is typed by itself: whoever
     * types a name and presses Enter has chosen it, however slow the way to the server.
     */
    public static <T> void offer(ComboBoxBase<?, T, ?> field, List<T> choices) {
        field.setPageSize(Math.max(1, choices.size()));
        field.setItems(choices);
    }
}
