package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.Evaluations;
import org.scalingfund.evaluation.Rater;

/** Where an evaluator rates the conditions for an evaluation. */
@Route(value = "manage/evaluations/:evaluation/conditions/:cluster?", layout = MainLayout.class)
@AllowedTo(Role.EVALUATOR)
class EvaluationConditionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Evaluations evaluations;
    private final transient Conditions conditions;
    private final transient InstantSource clock;

    EvaluationConditionsView(Evaluations evaluations, Conditions conditions, InstantSource clock) {
        this.evaluations = evaluations;
        this.conditions = conditions;
        this.clock = clock;
    }

    static String path(EvaluationId evaluation, Cluster cluster) {
        return Spaces.path("manage", "evaluations", evaluation, "conditions", cluster);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("condition.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var sheet = parameters
                .get("evaluation")
                .flatMap(EvaluationId::parse)
                .flatMap(evaluations::find)
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(new RatingPage(
                        conditions,
                        clock,
                        new RatingPage.Place(
                                sheet.application(),
                                sheet.id().toString(),
                                Rater.EVALUATOR,
                                RatingPage.cluster(parameters),
                                getTranslation("evaluation.of", sheet.grantTitle()),
                                cluster -> path(sheet.id(), cluster),
                                new Anchor(
                                        Spaces.path("manage", "evaluations", sheet.id()),
                                        getTranslation("condition.back.evaluation")))));
    }
}
