package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.scalingfund.application.Answers;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.Applications;
import org.scalingfund.application.Attachments;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.LongText;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.tenancy.CurrentTenant;

/** Where applicants answer the questions of one section. */
@Route(value = "applications/:application/sections/:section", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class SectionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Applications applications;
    private final transient Answers answers;
    private final transient Attachments attachments;
    private final transient Submissions submissions;
    private final transient CurrentTenant current;
    private String title = "";

    SectionView(
            Applications applications,
            Answers answers,
            Attachments attachments,
            Submissions submissions,
            CurrentTenant current) {
        this.applications = applications;
        this.answers = answers;
        this.attachments = attachments;
        this.submissions = submissions;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftPages.draft(applications, event).ifPresent(tasks -> show(tasks, event));
    }

    private void show(TaskSheet tasks, BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("section").orElse("");
        var section = tasks.sheet().sections().stream()
                .filter(each -> each.id().toString().equals(asked))
                .findAny()
                .orElseThrow(NotFoundException::new);
        title = section.title();
        var frame = new DraftFrame(title, tasks);
        section.questions().forEach(question -> add(frame, tasks, question));
        DraftPages.end(frame, tasks, "sections/" + section.id());
        DraftPages.showOpen(frame, submissions, tasks, "sections/" + section.id(), event);
        getContent().removeAll();
        getContent().add(frame);
    }

    private void add(DraftFrame frame, TaskSheet tasks, ApplicationSheet.Question question) {
        var id = tasks.sheet().id();
        if (question.kind() == ApplicationSheet.Kind.FILE) {
            var files = new FileAnswer(attachments, frame, id, question);
            frame.field(question.id().toString(), files);
            frame.add(files);
            return;
        }
        var box = box(question);
        frame.field(question.id().toString(), box.inner());
        frame.add(new SavedField(
                box,
                "field-" + question.id(),
                id + "/" + question.id() + "/" + current.actor(),
                new SavedField.Seen(question.answer(), question.revision()),
                frame.mark(),
                (text, seen) -> answers.save(id, question.id(), text, seen.revision())));
    }

    private Box box(ApplicationSheet.Question question) {
        var label = question.required()
                ? question.label()
                : getTranslation("application.question.optional", question.label());
        return switch (question.kind()) {
            case SHORT_TEXT, FILE -> Box.text(text(label, question));
            case LONG_TEXT -> longText(label, question);
            case NUMBER, MONEY -> Box.number(text(label, question));
            case DATE -> {
                var date = DateFields.date(label);
                date.setHelperText(question.guidance());
                yield Box.date(date);
            }
            case CHOICE -> Box.choice(group(label, question), question.choices(), choice -> choice);
            case YES_NO ->
                Box.choice(
                        group(label, question),
                        List.of("YES", "NO"),
                        choice -> getTranslation("application.answer." + choice));
        };
    }

    private static TextField text(String label, ApplicationSheet.Question question) {
        var text = new TextField(label);
        text.setHelperText(question.guidance());
        if (question.kind() == ApplicationSheet.Kind.MONEY) {
            text.setPrefixComponent(new Span("£"));
        }
        return text;
    }

    private static Box longText(String label, ApplicationSheet.Question question) {
        var limit = question.wordLimit();
        if (limit != null) {
            return Box.longText(new LongText(label, question.guidance(), limit));
        }
        var area = new TextArea(label);
        area.setHelperText(question.guidance());
        area.setMinRows(6);
        area.setWidthFull();
        return Box.longText(area, area);
    }

    private static RadioButtonGroup<String> group(String label, ApplicationSheet.Question question) {
        var group = new RadioButtonGroup<String>();
        group.setLabel(label);
        group.setHelperText(question.guidance());
        return group;
    }
}
