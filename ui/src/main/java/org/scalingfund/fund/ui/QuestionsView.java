package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Function;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.LineDeed;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.fund.Direction;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundDesign;
import org.scalingfund.fund.RoundForm;
import org.scalingfund.fund.RoundQuestions;
import org.scalingfund.fund.Rounds;
import org.scalingfund.fund.Section;
import org.scalingfund.fund.SetUpResult;

/** What a round asks, section by section, in the order in which applicants answer. */
@Route(value = "manage/rounds/:round/questions", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class QuestionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    /** More than that, and people lose their place. */
    private static final int MOST_ON_A_PAGE = 15;

    private final transient Rounds rounds;
    private final transient RoundDesign design;
    private final transient RoundQuestions questions;

    QuestionsView(Rounds rounds, RoundDesign design, RoundQuestions questions) {
        this.rounds = rounds;
        this.design = design;
        this.questions = questions;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.part.QUESTIONS");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundPaths.draft(event, rounds).ifPresent(this::show);
    }

    private void show(Round round) {
        var form = design.find(round.id()).orElseThrow();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(RoundPaths.round(round.id())),
                        new PageTitle(getPageTitle(), getTranslation("fund.questions.lead")));
        if (form.sections().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("fund.problem.no-sections"), getTranslation("fund.questions.empty.why")));
        }
        form.sections().forEach(section -> getContent().add(section(round, form, section)));
        var add = new Anchor(
                RoundPaths.within(round.id(), "sections", SectionView.NEW), getTranslation("fund.section.add"));
        add.addClassName("button");
        var tryOut = new Anchor(RoundPaths.within(round.id(), "preview"), getTranslation("fund.questions.try"));
        var buttons = new Div(add, tryOut);
        buttons.addClassName("button-row");
        getContent().add(buttons);
    }

    private Component section(Round round, RoundForm form, Section section) {
        var rename = new Anchor(
                RoundPaths.within(round.id(), "sections", section.id()),
                new Span(getTranslation("fund.section.change")));
        rename.add(Spoken.about(section.title()));
        var add = new Anchor(
                RoundPaths.within(round.id(), "sections", section.id(), "questions", QuestionView.NEW),
                getTranslation("fund.question.add", section.title()));
        var tools = moves(
                round,
                form.sections(),
                section,
                section.title(),
                direction -> questions.moveSection(round.id(), section, direction));
        tools.addComponentAsFirst(rename);
        var list = new OrderedList();
        list.addClassName("design-list");
        section.questions().forEach(question -> list.add(line(round, form.questions(), section, question)));
        var part = new Div(new H2(section.title()), tools);
        if (section.questions().size() > MOST_ON_A_PAGE) {
            var split = new Paragraph(
                    getTranslation("fund.section.long", section.questions().size(), MOST_ON_A_PAGE));
            split.addClassName("notice");
            part.add(split);
        }
        part.add(list, new Paragraph(add));
        return part;
    }

    private ListItem line(Round round, List<Question> all, Section section, Question question) {
        var name = new Anchor(
                RoundPaths.within(round.id(), "sections", section.id(), "questions", question.id()),
                getTranslation("fund.question.named", question.code(), question.label()));
        var kind = new Span(getTranslation("fund.question-kind." + question.kind()));
        kind.addClassName("soft");
        var item = new ListItem(name, kind);
        if (!question.logic().shownWhen().isBlank()) {
            item.add(soft("fund.question.only-when", question.logic().shownWhen()));
        }
        if (question.isCalculated()) {
            item.add(soft("fund.question.calculated", question.logic().calculatedAs()));
        }
        if (!question.note().isBlank()) {
            item.add(soft("fund.question.noted", question.note()));
        }
        item.add(moves(
                round,
                all,
                question,
                question.label(),
                direction -> questions.moveQuestion(round.id(), question, direction)));
        return item;
    }

    private Span soft(String key, String said) {
        var words = new Span(getTranslation(key, said));
        words.addClassName("soft");
        return words;
    }

    /** Buttons for where there is somewhere to go. */
    private <T> Div moves(Round round, List<T> order, T moved, String name, Function<Direction, SetUpResult> move) {
        var moves = new Div();
        moves.addClassName("moves");
        for (var direction : Direction.values()) {
            var edge = direction == Direction.UP ? order.getFirst() : order.getLast();
            if (!edge.equals(moved)) {
                moves.add(new LineDeed(
                        getTranslation("fund.move." + direction), name, () -> moved(round, move.apply(direction))));
            }
        }
        return moves;
    }

    private void moved(Round round, SetUpResult result) {
        if (result instanceof SetUpResult.NoLongerDraft) {
            Outcomes.refused(getTranslation("fund.refused.no-longer-draft"));
            return;
        }
        show(round);
    }
}
