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
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.LineDeed;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.fund.Criterion;
import org.scalingfund.fund.Direction;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundDesign;
import org.scalingfund.fund.RoundForm;
import org.scalingfund.fund.Rounds;
import org.scalingfund.fund.SetUpResult;

/** What a round is scored by: the criteria, their weights and what they sum to. */
@Route(value = "manage/rounds/:round/criteria", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class CriteriaView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundDesign design;

    CriteriaView(Rounds rounds, RoundDesign design) {
        this.rounds = rounds;
        this.design = design;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.part.CRITERIA");
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
                        new PageTitle(getPageTitle(), getTranslation("fund.criteria.sum", form.weights())),
                        scoring(round));
        if (form.criteria().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("fund.problem.no-criteria"), getTranslation("fund.criteria.empty.why")));
        }
        var list = new OrderedList();
        list.addClassName("design-list");
        form.criteria().forEach(criterion -> list.add(line(round, form, criterion)));
        getContent().add(list);
        if (!form.criteria().isEmpty() && !form.unread().isEmpty()) {
            getContent().add(unread(form));
        }
        var add = new Anchor(RoundPaths.within(round.id(), "criteria", "new"), getTranslation("fund.criteria.add"));
        add.addClassName("button");
        var buttons = new Div(add);
        buttons.addClassName("button-row");
        getContent().add(buttons);
    }

    private Div scoring(Round round) {
        var scoring = round.scoring();
        var words = new Paragraph(getTranslation(
                "fund.scoring.summary",
                scoring.assessorsPerApplication(),
                scoring.scale().from(),
                scoring.scale().to(),
                scoring.threshold().stripTrailingZeros().toPlainString()));
        return new Div(
                new H2(getTranslation("fund.scoring.title")),
                words,
                new Anchor(RoundPaths.within(round.id(), "scoring"), getTranslation("fund.scoring.change")));
    }

    private Div unread(RoundForm form) {
        return new Div(
                new H2(getTranslation("fund.criteria.unread")),
                new Paragraph(getTranslation("fund.criteria.unread.why")),
                questions(form.unread()));
    }

    private UnorderedList questions(List<Question> questions) {
        var list = new UnorderedList();
        questions.forEach(question ->
                list.add(new ListItem(getTranslation("fund.question.named", question.code(), question.label()))));
        return list;
    }

    private Component readFor(RoundForm form, Criterion criterion) {
        var read = form.readFor(criterion);
        if (read.isEmpty()) {
            var missing = new Paragraph(getTranslation("fund.criteria.unanswered"));
            missing.addClassName("field-problem");
            return missing;
        }
        return new Div(new Paragraph(getTranslation("fund.criteria.read")), questions(read));
    }

    private ListItem line(Round round, RoundForm form, Criterion criterion) {
        var name = new Anchor(
                RoundPaths.within(round.id(), "criteria", criterion.id()), criterion.code() + " " + criterion.title());
        var weight = new Span(getTranslation("fund.criteria.weight", criterion.weight()));
        weight.addClassName("soft");
        var moves = new Div();
        moves.addClassName("moves");
        if (!form.criteria().getFirst().equals(criterion)) {
            moves.add(move(round, criterion, Direction.UP));
        }
        if (!form.criteria().getLast().equals(criterion)) {
            moves.add(move(round, criterion, Direction.DOWN));
        }
        return new ListItem(name, weight, readFor(form, criterion), moves);
    }

    private LineDeed move(Round round, Criterion criterion, Direction direction) {
        return new LineDeed(
                getTranslation("fund.move." + direction),
                criterion.title(),
                () -> shown(round, design.moveCriterion(round.id(), criterion, direction)));
    }

    private void shown(Round round, SetUpResult result) {
        if (result instanceof SetUpResult.NoLongerDraft) {
            Outcomes.refused(getTranslation("fund.refused.no-longer-draft"));
            return;
        }
        show(round);
    }
}
