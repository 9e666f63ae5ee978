package org.scalingfund.fund.ui;

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
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundDesign;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.RoundQuestions;
import org.scalingfund.fund.Rounds;
import org.scalingfund.fund.Section;
import org.scalingfund.fund.SectionId;

/** One section of a round's questions: its heading, or its end. */
@Route(value = "manage/rounds/:round/sections/:section", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class SectionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String SECTION = "section";
    /** In the place of an identifier: one that is to be added. */
    static final String NEW = "new";

    private final transient Rounds rounds;
    private final transient RoundDesign design;
    private final transient RoundQuestions questions;
    private boolean adding;

    SectionView(Rounds rounds, RoundDesign design, RoundQuestions questions) {
        this.rounds = rounds;
        this.design = design;
        this.questions = questions;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(adding ? "fund.section.add" : "fund.section.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        adding = event.getRouteParameters().get(SECTION).filter(NEW::equals).isPresent();
        RoundPaths.draft(event, rounds).ifPresent(round -> {
            if (adding) {
                show(round, Optional.empty());
                return;
            }
            var id = RoundPaths.id(event, SECTION, SectionId::parse);
            show(
                    round,
                    Optional.of(design.find(round.id())
                            .flatMap(form -> form.section(id))
                            .orElseThrow(NotFoundException::new)));
        });
    }

    private void show(Round round, Optional<Section> seen) {
        var title = Fields.text(getTranslation("fund.section.name"), null);
        seen.ifPresent(section -> title.setValue(section.title()));
        var form = new PartForm(getPageTitle(), null, RoundPaths.part(round.id(), RoundPart.QUESTIONS))
                .field("title", title);
        form.action(getTranslation("fund.save"), () -> {
                    var words = Fields.words(title);
                    if (!form.passes(Section.problems(words))) {
                        return;
                    }
                    form.conclude(seen.map(section -> questions.renameSection(round.id(), section, words))
                            .orElseGet(() -> questions.addSection(
                                    round.id(), new Section(SectionId.random(), words, List.of()))));
                })
                .cancel();
        seen.ifPresent(section -> {
            var remove = new Button(
                    getTranslation("fund.section.remove"),
                    click -> form.conclude(questions.removeSection(round.id(), section)));
            remove.addThemeVariants(ButtonVariant.ERROR);
            form.add(new Paragraph(getTranslation(
                            "fund.section.remove.what", section.questions().size())))
                    .other(remove);
        });
        getContent().add(form);
    }
}
