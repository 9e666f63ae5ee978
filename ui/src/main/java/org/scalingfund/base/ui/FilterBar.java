package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Narrows a list down; the view keeps what was chosen in its address, so that it can be sent on and saved. */
public final class FilterBar extends Composite<Div> {
    private final Div bar = new Div();
    private final Div actions = new Div();
    private final Paragraph found = new Paragraph();
    private final NativeButton clear;

    public FilterBar(Runnable onShow, Runnable onClear) {
        bar.addClassName("filter-bar");
        bar.getElement().setAttribute("role", "search");
        bar.getElement().setAttribute("aria-label", getTranslation("base.filter"));
        actions.addClassName("filter-actions");
        var show = new Button(getTranslation("base.filter.show"), click -> onShow.run());
        clear = new NativeButton(getTranslation("base.filter.clear"), click -> onClear.run());
        clear.addClassName("link-button");
        actions.add(show, clear);
        bar.add(actions);
        found.addClassName("filter-found");
        found.getElement().setAttribute("role", "status");
        getContent().add(bar, found);
    }

    public void add(Component... fields) {
        for (var field : fields) {
            bar.addComponentAtIndex(bar.getComponentCount() - 1, field);
        }
    }

    /** With nothing chosen there is nothing to clear. */
    public void setNarrowed(boolean narrowed) {
        clear.setVisible(narrowed);
    }

    /** How much there is now, also read out. */
    public void setFound(String words) {
        found.setText(words);
    }
}
