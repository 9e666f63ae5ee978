package org.scalingfund.base.ui;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.Locale;

/** The colours a funder may choose from; each was checked to be readable in light and dark. */
public enum Accent {
    TEAL,
    INDIGO,
    PLUM,
    FOREST,
    AMBER;

    /** What is kept with the tenant; an unknown name is teal. */
    public static Accent named(String name) {
        return Arrays.stream(values())
                .filter(accent -> accent.attribute().equals(name))
                .findFirst()
                .orElse(TEAL);
    }

    /** The value of {@code data-accent} on the root of a plain page. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** On the page as a whole, because dialogs and notices live outside the view. */
    public void show(UI page) {
        page.getPage().executeJs("document.documentElement.dataset.accent = $0", attribute());
    }
}
