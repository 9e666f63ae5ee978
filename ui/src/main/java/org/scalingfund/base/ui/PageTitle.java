package org.scalingfund.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The one heading of a page with a sentence below it; also names the browser's tab, "Error: " first while there is a problem. */
public final class PageTitle extends Composite<Div> {
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private boolean problem;

    public PageTitle(String title) {
        this(title, null);
    }

    public PageTitle(String title, @Nullable String leadText) {
        getContent().addClassName("page-title");
        heading.setText(title);
        lead.addClassName("lead");
        lead.setVisible(leadText != null);
        lead.setText(leadText == null ? "" : leadText);
        getContent().add(heading, lead);
    }

    /** For pages that learn their name when they load. */
    public void setTitle(String title) {
        heading.setText(title);
        nameTab();
    }

    public void setLead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
    }

    void setProblem(boolean problem) {
        this.problem = problem;
        nameTab();
    }

    H1 heading() {
        return heading;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        nameTab();
    }

    /** As late as possible, because the router names the tab too, after the view is in place. */
    private void nameTab() {
        getUI().ifPresent(page -> page.beforeClientResponse(this, ready -> {
            var named = getTranslation("base.tab", heading.getText(), getTranslation("base.product"));
            page.getPage().setTitle(problem ? getTranslation("base.tab.error", named) : named);
        }));
    }
}
