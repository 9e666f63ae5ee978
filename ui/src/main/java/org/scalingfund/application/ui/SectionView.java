package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.application.Answers;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.ApplicationSheets;
import org.scalingfund.application.Applications;
import org.scalingfund.application.Attachments;
import org.scalingfund.application.SaveResult;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.document.Intake;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.QuestionLogic;
import org.scalingfund.fund.TemplateFiles;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.tenancy.CurrentTenant;

/** Where applicants answer the questions of one section. */
@Route(value = "applications/:application/sections/:section", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class SectionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Applications applications;
    private final transient Answers answers;
    private final transient Attachments attachments;
    private final transient Intake intake;
    private final transient ApplicationSheets sheets;
    private final transient Submissions submissions;
    private final transient TemplateFiles templates;
    private final transient AnswerBoxes boxes;
    private final transient CurrentTenant current;
    private String title = "";
    /** Whether answers decide about other questions, so that the page has to follow them. */
    private boolean live;

    SectionView(
            Applications applications,
            Answers answers,
            Attachments attachments,
            Intake intake,
            ApplicationSheets sheets,
            Submissions submissions,
            TemplateFiles templates,
            CouncilAreas areas,
            CurrentTenant current) {
        this.applications = applications;
        this.answers = answers;
        this.attachments = attachments;
        this.intake = intake;
        this.sheets = sheets;
        this.submissions = submissions;
        this.templates = templates;
        boxes = new AnswerBoxes(areas);
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
        var id = tasks.sheet().id();
        var fields = new SectionFields();
        live = tasks.sheet().sections().stream()
                .flatMap(each -> each.questions().stream())
                .anyMatch(question -> !question.asked().logic().equals(QuestionLogic.NONE));
        var round = tasks.sheet().terms().round();
        var files = templates.published(round);
        for (var question : section.questions()) {
            var part = part(frame, id, question, fields);
            fields.add(question.id(), part);
            var file = files.get(question.id());
            if (file != null) {
                var line = TemplateLine.published(round, question.id(), file);
                if (part instanceof FileAnswer answer) {
                    answer.handOut(line);
                } else {
                    fields.addTemplate(question.id(), line);
                    frame.add(line);
                }
            }
            frame.add(part);
        }
        fields.show(tasks.sheet().sections());
        DraftPages.end(frame, tasks, "sections/" + section.id());
        DraftPages.showOpen(frame, submissions, tasks, "sections/" + section.id(), event);
        getContent().removeAll();
        getContent().add(frame);
    }

    private Component part(
            DraftFrame frame, ApplicationId id, ApplicationSheet.Question question, SectionFields fields) {
        if (question.kind() == QuestionKind.FILE) {
            var files = new FileAnswer(attachments, intake, frame, id, question);
            frame.field(question.id().toString(), files);
            return files;
        }
        if (question.asked().isCalculated()) {
            return new CalculatedAnswer(question);
        }
        var box = boxes.box(question);
        frame.field(question.id().toString(), box.inner());
        fields.validated(question.id(), box.validation());
        return new SavedField(
                box,
                "field-" + question.id(),
                id + "/" + question.id() + "/" + current.actor(),
                new SavedField.Seen(question.answer(), question.revision()),
                frame.mark(),
                (text, seen) -> {
                    var saved = answers.save(id, question.id(), text, seen.revision());
                    if (live && saved instanceof SaveResult.Saved) {
                        sheets.sheet(id).ifPresent(sheet -> fields.show(sheet.sections()));
                    }
                    return saved;
                });
    }
}
