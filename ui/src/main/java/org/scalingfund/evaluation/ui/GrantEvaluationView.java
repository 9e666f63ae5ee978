package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.Evaluations;
import org.scalingfund.evaluation.StartResult;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.Grants;

/** The way from a grant to its evaluation: to the one there is, or to beginning one. */
@Route(value = "manage/grants/:grant/evaluation", layout = MainLayout.class)
@AllowedTo({Role.EVALUATOR, Role.FUND_MANAGER})
class GrantEvaluationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Evaluations evaluations;
    private final transient Grants grants;

    GrantEvaluationView(Evaluations evaluations, Grants grants) {
        this.evaluations = evaluations;
        this.grants = grants;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var grant = event.getRouteParameters()
                .get("grant")
                .flatMap(GrantId::parse)
                .filter(asked -> grants.find(asked).isPresent())
                .orElseThrow(NotFoundException::new);
        var latest = evaluations.latestOf(grant);
        var underWay = latest.filter(sheet -> sheet.publishedAt() == null);
        if (underWay.isPresent()) {
            event.forwardTo(Spaces.path("manage", "evaluations", underWay.get().id()));
            return;
        }
        var again = latest.isPresent() ? ".again" : "";
        var start = new Button(getTranslation("evaluation.start" + again), _ -> start(grant));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("manage", "grants", grant), getTranslation("evaluation.back.grant")),
                        new PageTitle(getPageTitle()),
                        new EmptyState(
                                getTranslation("evaluation.none" + again),
                                getTranslation("evaluation.none.next" + again),
                                start));
        latest.ifPresent(sheet -> getContent()
                .add(new Anchor(Spaces.path("manage", "evaluations", sheet.id()), getTranslation("evaluation.read"))));
    }

    private void start(GrantId grant) {
        switch (evaluations.start(grant)) {
            case StartResult.Started(var evaluation) -> {
                Outcomes.done(getTranslation("evaluation.started"));
                open(evaluation);
            }
            case StartResult.UnderWay(var evaluation) -> open(evaluation);
            case StartResult.NoSuchGrant() -> throw new NotFoundException();
        }
    }

    private static void open(EvaluationId evaluation) {
        UI.getCurrent().navigate(Spaces.path("manage", "evaluations", evaluation));
    }
}
