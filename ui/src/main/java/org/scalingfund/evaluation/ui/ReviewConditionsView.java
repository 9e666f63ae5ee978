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
import org.scalingfund.evaluation.Rater;
import org.scalingfund.milestone.ReportId;

/** Where those who review a report rate the conditions as they see them. */
@Route(value = "manage/reports/:report/conditions/:cluster?", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR})
class ReviewConditionsView extends RatingView {
    ReviewConditionsView(Conditions conditions, InstantSource clock) {
        super(conditions, clock);
    }

    static String path(ReportId report, Cluster cluster) {
        return Spaces.path("manage", "reports", report, "conditions", cluster);
    }

    @Override
    Optional<RatingPage.Place> place(RouteParameters address, Cluster here) {
        return address.get("report")
                .flatMap(ReportId::parse)
                .flatMap(conditions()::report)
                .map(report -> new RatingPage.Place(
                        report.application(),
                        report.occasion(),
                        Rater.ASSESSOR,
                        here,
                        getTranslation("condition.about.review", report.milestoneTitle()),
                        cluster -> path(report.id(), cluster),
                        new Anchor(
                                Spaces.path("manage", "reports", report.id()),
                                getTranslation("condition.back.review"))));
    }
}
