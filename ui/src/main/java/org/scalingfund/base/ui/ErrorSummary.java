package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** Everything that has to be put right, at the top of the page: takes the focus, and each line leads to its field. */
@JsModule("context://components/face.js")
public final class ErrorSummary extends Composite<Div> {
    private final PageTitle title;
    private final UnorderedList list = new UnorderedList();
    private final List<Component> marked = new ArrayList<>();

    public ErrorSummary(PageTitle title) {
        this.title = title;
        var heading = new H2(getTranslation("base.problem"));
        heading.setId("error-summary-title");
        getContent().addClassName("error-summary");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("aria-labelledby", "error-summary-title");
        getContent().add(heading, list);
        getContent().setVisible(false);
    }

    /** Shows these problems, also beside their fields; an empty list takes the summary away. */
    public void show(List<Problem> problems) {
        unmark();
        list.removeAll();
        for (var problem : problems) {
            list.add(new ListItem(line(problem)));
        }
        getContent().setVisible(!problems.isEmpty());
        title.setProblem(!problems.isEmpty());
        if (!problems.isEmpty()) {
            getContent().getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
        }
    }

    public void clear() {
        show(List.of());
    }

    private Component line(Problem problem) {
        var field = problem.field();
        if (field == null) {
            return new Div(problem.words());
        }
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(problem.words());
            validated.setInvalid(true);
            tell(field, "problem-shown");
            marked.add(field);
        }
        var link = new Anchor("#" + problem.fieldId(field), problem.words());
        // The link moves the focus; it goes nowhere, so the router has no business with it.
        link.setRouterIgnore(true);
        return link;
    }

    private void unmark() {
        for (var field : marked) {
            ((HasValidation) field).setInvalid(false);
            tell(field, "problem-gone");
        }
        marked.clear();
    }

    /** The browser keeps the field's room from the one to the other, so that mending it moves nothing. */
    private static void tell(Component field, String event) {
        field.getElement().executeJs("this.dispatchEvent(new CustomEvent($0, {bubbles: true}))", event);
    }
}
