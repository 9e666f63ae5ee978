package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.time.InstantSource;
import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Rater;

/** Where the applicant rates the conditions while the application is written. */
@Route(value = "applications/:application/conditions/:cluster?", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class ConditionsView extends RatingView {
    ConditionsView(Conditions conditions, InstantSource clock) {
        super(conditions, clock);
    }

    static String path(ApplicationId application, Cluster cluster) {
        return Spaces.path("applications", application, "conditions", cluster);
    }

    @Override
    Optional<RatingPage.Place> place(RouteParameters address, Cluster here) {
        return application(address)
                .map(application -> new RatingPage.Place(
                        application,
                        ConditionRating.AT_APPLICATION,
                        Rater.SELF,
                        here,
                        getTranslation("condition.about.SELF"),
                        cluster -> path(application, cluster),
                        new Anchor(Spaces.path("applications", application), getTranslation("condition.back"))));
    }
}
