package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.fund.PublishResult;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundDesign;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.RoundSteering;
import org.scalingfund.fund.Rounds;

/** Where a fund manager checks a whole round over, sees what is missing, and publishes it. */
@Route(value = "manage/rounds/:round/check", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class CheckView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Rounds rounds;
    private final transient RoundDesign design;
    private final transient RoundSteering steering;

    CheckView(Rounds rounds, RoundDesign design, RoundSteering steering) {
        this.rounds = rounds;
        this.design = design;
        this.steering = steering;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.check.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundPaths.draft(event, rounds).ifPresent(round -> show(round, design.problems(round.id())));
    }

    private void show(Round round, List<RoundProblem> problems) {
        getContent().removeAll();
        getContent().add(new BackLink(RoundPaths.round(round.id())), new PageTitle(getPageTitle(), round.title()));
        if (!problems.isEmpty()) {
            getContent().add(missing(round, problems));
        }
        var hints = design.hints(round.id());
        if (!hints.isEmpty()) {
            getContent().add(worthALook(round, hints));
        }
        getContent().add(new RoundOverview(round, design.find(round.id()).orElseThrow(), rounds.zone(), true));
        if (problems.isEmpty()) {
            getContent()
                    .add(
                            new H2(getTranslation("fund.check.publish")),
                            new Paragraph(getTranslation(
                                    "fund.check.consequences",
                                    RoundWords.moment(round.dates().opensAt(), rounds.zone()),
                                    RoundWords.moment(round.dates().closesAt(), rounds.zone()))),
                            publish(round));
        }
    }

    private Div missing(Round round, List<RoundProblem> problems) {
        var box = new Div(new H2(getTranslation("fund.check.missing")), links(round, problems));
        box.addClassName("error-summary");
        return box;
    }

    private Div worthALook(Round round, List<RoundProblem> hints) {
        var box = new Div(
                new H2(getTranslation("fund.check.hints")),
                new Paragraph(getTranslation("fund.check.hints.why")),
                links(round, hints));
        box.addClassName("notice");
        return box;
    }

    private UnorderedList links(Round round, List<RoundProblem> problems) {
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(new Anchor(
                RoundPaths.mending(round, problem),
                getTranslation(problem.textKey(), problem.details().toArray())))));
        return list;
    }

    private Div publish(Round round) {
        var button = new Button(getTranslation("fund.check.publish"), click -> publishNow(round));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(button);
        row.addClassName("button-row");
        return row;
    }

    private void publishNow(Round round) {
        switch (steering.publish(round.id())) {
            case PublishResult.Published _ -> {
                Outcomes.done(getTranslation("fund.check.published"));
                RoundPaths.go(RoundPaths.round(round.id()));
            }
            case PublishResult.NotReady(var problems) -> show(round, problems);
            case PublishResult.NoLongerDraft _ -> {
                Outcomes.refused(getTranslation("fund.refused.no-longer-draft"));
                RoundPaths.go(RoundPaths.round(round.id()));
            }
        }
    }
}
