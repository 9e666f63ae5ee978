package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts as name and value; on a check-your-answers page each with the way to change it. */
public final class SummaryList extends Composite<DescriptionList> {
    public SummaryList() {
        getContent().addClassName("summary-list");
    }

    public void add(String name, String value) {
        add(name, new Span(value));
    }

    public void add(String name, Component value) {
        row(name, value);
    }

    /** With a link to where it is answered; the link names the fact for those who hear links alone. */
    public void add(String name, String value, String changeHref) {
        add(name, new Span(value), changeHref);
    }

    public void add(String name, Component value, String changeHref) {
        row(name, value).add(changing(name, changeHref));
    }

    /** A question without its answer yet; the link leads there. */
    public void addMissing(String name, String changeHref) {
        var missing = new Anchor(changeHref, getTranslation("base.answer.missing", name));
        missing.addClassName("missing");
        row(name, missing);
    }

    public void clear() {
        getContent().removeAll();
    }

    private Div row(String name, Component value) {
        var row = new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
        row.addClassName("summary-row");
        getContent().getElement().appendChild(row.getElement());
        return row;
    }

    private Component changing(String name, String href) {
        var named = new Span(" " + name);
        named.addClassName("for-ears");
        return new DescriptionList.Description(new Anchor(href, new Span(getTranslation("base.change")), named));
    }
}
