package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.time.InstantSource;
import java.util.Optional;
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
class EvaluationConditionsView extends RatingView {
    private final transient Evaluations evaluations;

    EvaluationConditionsView(Evaluations evaluations, Conditions conditions, InstantSource clock) {
        super(conditions, clock);
        this.evaluations = evaluations;
    }

    static String path(EvaluationId evaluation, Cluster cluster) {
        return Spaces.path("manage", "evaluations", evaluation, "conditions", cluster);
    }

    @Override
    Optional<RatingPage.Place> place(RouteParameters address, Cluster here) {
        return address.get("evaluation")
                .flatMap(EvaluationId::parse)
                .flatMap(evaluations::find)
                .map(sheet -> new RatingPage.Place(
                        sheet.application(),
                        sheet.id().toString(),
                        Rater.EVALUATOR,
                        here,
                        getTranslation("evaluation.of", sheet.grantTitle()),
                        cluster -> path(sheet.id(), cluster),
                        new Anchor(
                                Spaces.path("manage", "evaluations", sheet.id()),
                                getTranslation("condition.back.evaluation"))));
    }
}
