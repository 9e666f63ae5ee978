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
import org.scalingfund.evaluation.Rater;
import org.scalingfund.milestone.ReportId;

/** Where those who review a report rate the conditions as they see them. */
@Route(value = "manage/reports/:report/conditions/:cluster?", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR})
class ReviewConditionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Conditions conditions;
    private final transient InstantSource clock;

    ReviewConditionsView(Conditions conditions, InstantSource clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    static String path(ReportId report, Cluster cluster) {
        return Spaces.path("manage", "reports", report, "conditions", cluster);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("condition.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var report = parameters
                .get("report")
                .flatMap(ReportId::parse)
                .flatMap(conditions::report)
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(new RatingPage(
                        conditions,
                        clock,
                        new RatingPage.Place(
                                report.application(),
                                report.occasion(),
                                Rater.ASSESSOR,
                                RatingPage.cluster(parameters),
                                getTranslation("condition.about.review", report.milestoneTitle()),
                                cluster -> path(report.id(), cluster),
                                new Anchor(
                                        Spaces.path("manage", "reports", report.id()),
                                        getTranslation("condition.back.review")))));
    }
}
