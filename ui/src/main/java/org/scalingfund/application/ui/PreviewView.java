package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.TestRun;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.RoundDesign;
import org.scalingfund.fund.RoundForm;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.Rounds;
import org.scalingfund.fund.TemplateFiles;
import org.scalingfund.organisation.CouncilAreas;

/** A round's questions as applicants will meet them, to be tried out; nothing that is written here is kept. */
@Route(value = "manage/rounds/:round/preview", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class PreviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundDesign design;
    private final transient TemplateFiles templates;
    private final transient AnswerBoxes answerBoxes;
    private final transient InstantSource clock;
    private final transient Map<QuestionId, String> answers = new HashMap<>();
    private final transient Map<QuestionId, Box> boxes = new HashMap<>();
    private final transient SectionFields fields = new SectionFields();
    private final Div missing = new Div();

    PreviewView(Rounds rounds, RoundDesign design, TemplateFiles templates, CouncilAreas areas, InstantSource clock) {
        this.rounds = rounds;
        this.design = design;
        this.templates = templates;
        answerBoxes = new AnswerBoxes(areas);
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.preview.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("round").flatMap(RoundId::parse).orElseThrow(NotFoundException::new);
        var round = rounds.find(id).orElseThrow(NotFoundException::new);
        show(id, round.title(), design.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(RoundId round, String title, RoundForm form) {
        getContent().removeAll();
        getContent().addClassName("draft");
        getContent()
                .add(
                        new BackLink(
                                Spaces.path("manage", "rounds", round, "questions"),
                                getTranslation("application.preview.back")),
                        new PageTitle(title, getTranslation("application.preview.lead")),
                        new Button(getTranslation("application.preview.fill"), click -> fill(form)));
        var files = templates.of(round);
        for (var section : TestRun.sections(form, answers)) {
            getContent().add(new H2(section.title()));
            section.questions().forEach(question -> {
                var file = files.get(question.id());
                if (file != null) {
                    var line = TemplateLine.ofDraft(file);
                    fields.addTemplate(question.id(), line);
                    getContent().add(line);
                }
                getContent().add(part(form, question));
            });
        }
        missing.getElement().setAttribute("role", "status");
        getContent().add(new H2(getTranslation("application.preview.missing")), missing);
        follow(form);
    }

    private Component part(RoundForm form, ApplicationSheet.Question question) {
        var part = field(form, question);
        fields.add(question.id(), part);
        return part;
    }

    private Component field(RoundForm form, ApplicationSheet.Question question) {
        if (question.kind() == QuestionKind.FILE) {
            var label = new H3(question.label());
            label.addClassName("as-label");
            var file = new Div(label, new Paragraph(getTranslation("application.preview.file")));
            file.addClassName("saved-field");
            return file;
        }
        if (question.asked().isCalculated()) {
            return new CalculatedAnswer(question);
        }
        var box = answerBoxes.box(question);
        box.inner().addValueChangeListener(change -> {
            answers.put(question.id(), box.text().get());
            if (change.isFromClient()) {
                box.validation().setInvalid(false);
                follow(form);
            }
        });
        box.inner().getElement().getThemeList().add("helper-above-field");
        boxes.put(question.id(), box);
        fields.validated(question.id(), box.validation());
        var field = new Div(box.outer());
        field.addClassName("saved-field");
        return field;
    }

    /** The made-up applicant answers everything, also what is asked only after other answers. */
    private void fill(RoundForm form) {
        var today = LocalDate.ofInstant(clock.instant(), rounds.zone());
        form.questions().forEach(question -> {
            var box = boxes.get(question.id());
            if (box != null) {
                box.fill().accept(TestRun.example(question, today));
            }
        });
        follow(form);
    }

    private void follow(RoundForm form) {
        var sections = TestRun.sections(form, answers);
        fields.show(sections);
        var points = TestRun.openPoints(sections);
        var list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(OpenPoints.words(point))));
        missing.removeAll();
        missing.add(
                points.isEmpty()
                        ? new Paragraph(getTranslation("application.preview.complete"))
                        : new Div(new Paragraph(Language.count("application.check.missing", points.size())), list));
    }
}
