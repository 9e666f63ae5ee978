package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.scalingfund.application.Applications;
import org.scalingfund.application.OutlineField;
import org.scalingfund.application.Outlines;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Choices;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.LongText;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.tenancy.CurrentTenant;

/** Where applicants say in short what they want to do, where and when. */
@Route(value = "applications/:application/about", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class AboutView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PAGE = "about";
    private static final int SUMMARY_WORDS = 250;

    private final transient Applications applications;
    private final transient Outlines outlines;
    private final transient Submissions submissions;
    private final transient CurrentTenant current;

    AboutView(Applications applications, Outlines outlines, Submissions submissions, CurrentTenant current) {
        this.applications = applications;
        this.outlines = outlines;
        this.submissions = submissions;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.page.about");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftPages.draft(applications, event).ifPresent(tasks -> show(tasks, event));
    }

    private void show(TaskSheet tasks, BeforeEnterEvent event) {
        var frame = new DraftFrame(getPageTitle(), tasks);
        for (var field : OutlineField.values()) {
            add(frame, tasks, field, box(field));
        }
        addAreas(frame, tasks);
        DraftPages.end(frame, tasks, PAGE);
        DraftPages.showOpen(frame, submissions, tasks, PAGE, event);
        getContent().removeAll();
        getContent().add(frame);
    }

    private Box box(OutlineField field) {
        var label = getTranslation("application.about." + field);
        var hint = getTranslation("application.about." + field + ".hint");
        return switch (field) {
            case TITLE -> {
                var text = new TextField(label);
                text.setHelperText(hint);
                text.setMaxLength(field.longest());
                yield Box.text(text);
            }
            case SUMMARY -> Box.longText(new LongText(label, hint, SUMMARY_WORDS));
            case STARTS_ON, ENDS_ON -> {
                var date = DateFields.date(label);
                date.setHelperText(hint);
                yield Box.date(date);
            }
            case STAGE, TARGET_STAGE -> choice(label, hint, field, "application.stage.");
            case SCALING_ROUTE -> choice(label, hint, field, "application.route.");
        };
    }

    private Box choice(String label, String hint, OutlineField field, String key) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setHelperText(hint);
        return Box.choice(select, field.choices(), choice -> getTranslation(key + choice));
    }

    private void add(DraftFrame frame, TaskSheet tasks, OutlineField field, Box box) {
        var id = tasks.sheet().id();
        frame.add(new SavedField(
                box,
                "field-" + field,
                id + "/" + field + "/" + current.actor(),
                new SavedField.Seen(tasks.sheet().outline().text(field), 0),
                frame.mark(),
                (text, seen) -> outlines.save(id, field, text, seen.text())));
        frame.field(field.name(), box.inner());
    }

    private void addAreas(DraftFrame frame, TaskSheet tasks) {
        var areas = new MultiSelectComboBox<CouncilArea>(getTranslation("application.about.areas"));
        areas.setHelperText(getTranslation("application.about.areas.hint"));
        Choices.offer(areas, outlines.allAreas());
        areas.setItemLabelGenerator(area -> area.nameIn(Language.locale()));
        areas.setId("field-areas");
        areas.setWidthFull();
        areas.setValue(Set.copyOf(tasks.sheet().outline().areas()));
        areas.addSelectionListener(change -> {
            if (change.isFromClient()) {
                change.getAddedSelection().forEach(area -> keep(frame, tasks, area, true));
                change.getRemovedSelection().forEach(area -> keep(frame, tasks, area, false));
            }
        });
        frame.field("areas", areas);
        frame.add(areas);
    }

    private void keep(DraftFrame frame, TaskSheet tasks, CouncilArea area, boolean added) {
        var id = tasks.sheet().id();
        frame.keep(added ? outlines.addArea(id, area.code()) : outlines.removeArea(id, area.code()));
    }
}
