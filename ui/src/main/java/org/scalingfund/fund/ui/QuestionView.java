package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.document.Intake;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundDesign;
import org.scalingfund.fund.RoundForm;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.RoundQuestions;
import org.scalingfund.fund.Rounds;
import org.scalingfund.fund.Section;
import org.scalingfund.fund.SectionId;
import org.scalingfund.fund.TemplateFiles;

/** One question: what is asked, how it is answered, and the formulas that decide about it. */
@Route(value = "manage/rounds/:round/sections/:section/questions/:question", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class QuestionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String QUESTION = "question";
    /** In the place of an identifier: one that is to be added. */
    static final String NEW = "new";

    private final transient Rounds rounds;
    private final transient RoundDesign design;
    private final transient RoundQuestions questions;
    private final transient TemplateFiles templates;
    private final transient Intake intake;

    QuestionView(Rounds rounds, RoundDesign design, RoundQuestions questions, TemplateFiles templates, Intake intake) {
        this.rounds = rounds;
        this.design = design;
        this.questions = questions;
        this.templates = templates;
        this.intake = intake;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.question.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        RoundPaths.draft(event, rounds).ifPresent(round -> {
            var form = design.find(round.id()).orElseThrow(NotFoundException::new);
            var section = form.section(RoundPaths.id(event, SectionView.SECTION, SectionId::parse))
                    .orElseThrow(NotFoundException::new);
            if (event.getRouteParameters().get(QUESTION).filter(NEW::equals).isPresent()) {
                show(round, form, section, Optional.empty());
                return;
            }
            var id = RoundPaths.id(event, QUESTION, QuestionId::parse);
            show(
                    round,
                    form,
                    section,
                    Optional.of(section.questions().stream()
                            .filter(question -> question.id().equals(id))
                            .findFirst()
                            .orElseThrow(NotFoundException::new)));
        });
    }

    private void show(Round round, RoundForm whole, Section section, Optional<Question> seen) {
        var id = seen.map(Question::id).orElseGet(QuestionId::random);
        var code = seen.map(Question::code).orElseGet(whole::freeCode);
        var fields = new QuestionFields();
        seen.ifPresent(fields::show);
        var form = new PartForm(
                getTranslation("fund.question.title-named", code),
                getTranslation("fund.question.in-section", section.title()),
                RoundPaths.part(round.id(), RoundPart.QUESTIONS));
        fields.addTo(form);
        form.add(new NamesInFormulas(whole.logic(), code));
        form.add(seen.<Component>map(question -> new TemplateUpload(templates, intake, round.id(), question))
                .orElseGet(() -> new Paragraph(getTranslation("fund.template-file.after-saving"))));
        form.action(getTranslation("fund.save"), () -> {
                    if (!form.passes(fields.problems())) {
                        return;
                    }
                    var wanted = fields.question(id, code);
                    if (!form.passes(whole.logicWith(wanted).problemsOf(code))) {
                        return;
                    }
                    form.conclude(seen.map(before -> questions.changeQuestion(round.id(), before, wanted))
                            .orElseGet(() -> questions.addQuestion(round.id(), section.id(), wanted)));
                })
                .cancel();
        seen.ifPresent(question -> {
            var remove = new Button(
                    getTranslation("fund.question.remove"),
                    click -> form.conclude(questions.removeQuestion(round.id(), question)));
            remove.addThemeVariants(ButtonVariant.ERROR);
            form.other(remove);
        });
        getContent().add(form);
    }
}
