package org.scalingfund.application.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scalingfund.application.OpenPoint;
import org.scalingfund.application.RowResult;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.base.ui.Spaces;

/** Around every page on which an application is written: the way back, the time left, what is saved, and the way on. */
final class DraftFrame extends Composite<Div> {
    private final SaveMark mark = new SaveMark();
    private final Map<String, Component> fields = new HashMap<>();

    DraftFrame(String title, TaskSheet tasks) {
        var facts = tasks.sheet().facts();
        var deadline = new Paragraph(ClosingTime.of(facts.closesAt(), tasks.now()));
        deadline.addClassName("draft-deadline");
        getContent().addClassName("draft");
        getContent()
                .add(
                        new BackLink(Spaces.path("applications", facts.id()), getTranslation("application.draft.back")),
                        new PageTitle(title),
                        new Div(deadline, mark));
        if (tasks.sheet().terms().certification() != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "application.certification.until",
                            Language.formats().dateTimeWithZone(facts.closesAt()))));
        }
    }

    SaveMark mark() {
        return mark;
    }

    void add(Component... parts) {
        getContent().add(parts);
    }

    /** A field that open points can name. */
    void field(String name, Component field) {
        fields.put(name, field);
    }

    /** Tells what came of a row or a choice; true when it was kept. */
    boolean keep(RowResult result) {
        if (result instanceof RowResult.Kept kept) {
            mark.saved(kept.at());
        } else {
            mark.notSaved();
        }
        return Refusals.kept(result);
    }

    /** Back to the list, or to the next page: everything is saved already. */
    void end(String onward, String words) {
        var on = new Anchor(onward, words);
        on.addClassNames("button", "primary");
        var row = new Div(on);
        row.addClassName("button-row");
        getContent().add(row);
    }

    /** When the person came from the list of what is missing, every open point stands beside its field. */
    void showOpen(List<OpenPoint> points, String asked) {
        points.stream()
                .collect(groupingBy(OpenPoint::field, mapping(OpenPoints::words, joining("; "))))
                .forEach((name, words) -> {
                    if (fields.get(name) instanceof HasValidation validated) {
                        validated.setErrorMessage(words);
                        validated.setInvalid(true);
                    }
                });
        var field = fields.get(asked);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        if (field != null) {
            field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        }
    }
}
