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
import java.util.Locale;
import java.util.stream.Stream;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Rater;

/** Where conditions are rated with an application: by the applicant while it is written, by an assessor beside the scores. */
@Route(value = "applications/:application/conditions/:cluster?/:rater?", layout = MainLayout.class)
@AllowedTo({Role.APPLICANT, Role.ASSESSOR})
class ConditionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Conditions conditions;
    private final transient InstantSource clock;

    ConditionsView(Conditions conditions, InstantSource clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    static String path(ApplicationId application, Cluster cluster, Rater rater) {
        return Spaces.path(
                "applications", application, "conditions", cluster, rater.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("condition.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var application =
                parameters.get("application").flatMap(ApplicationId::parse).orElseThrow(NotFoundException::new);
        var rater = parameters.get("rater").map(ConditionsView::rater).orElse(Rater.SELF);
        getContent().removeAll();
        getContent()
                .add(new RatingPage(
                        conditions,
                        clock,
                        new RatingPage.Place(
                                application,
                                ConditionRating.AT_APPLICATION,
                                rater,
                                RatingPage.cluster(parameters),
                                getTranslation("condition.about." + rater),
                                cluster -> path(application, cluster, rater),
                                back(application, rater))));
    }

    private Anchor back(ApplicationId application, Rater rater) {
        return rater == Rater.SELF
                ? new Anchor(Spaces.path("applications", application), getTranslation("condition.back"))
                : new Anchor(
                        Spaces.path("assessments", "of", application), getTranslation("condition.back.assessment"));
    }

    private static Rater rater(String name) {
        return Stream.of(Rater.SELF, Rater.ASSESSOR)
                .filter(rater -> rater.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
