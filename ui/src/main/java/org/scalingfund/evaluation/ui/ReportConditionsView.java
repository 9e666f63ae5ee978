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
import org.scalingfund.evaluation.RatedReport;
import org.scalingfund.evaluation.Rater;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.ReportStatus;

/** Where the recipient rates the conditions with a report, with what they said before beside it. */
@Route(value = "reports/:report/conditions/:cluster?", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class ReportConditionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Conditions conditions;
    private final transient InstantSource clock;

    ReportConditionsView(Conditions conditions, InstantSource clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    static String path(ReportId report, Cluster cluster) {
        return Spaces.path("reports", report, "conditions", cluster);
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
                .flatMap(conditions::ownReport)
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(new RatingPage(
                        conditions,
                        clock,
                        new RatingPage.Place(
                                report.application(),
                                report.occasion(),
                                Rater.SELF,
                                RatingPage.cluster(parameters),
                                getTranslation("condition.about.report", report.milestoneTitle()),
                                cluster -> path(report.id(), cluster),
                                back(report))));
    }

    /** A report that was sent is not open to be written any more. */
    private Anchor back(RatedReport report) {
        return report.status() == ReportStatus.DRAFT
                ? new Anchor(
                        Spaces.path("milestones", report.milestone(), "report"),
                        getTranslation("condition.back.report"))
                : new Anchor(Spaces.path("grants", report.grant()), getTranslation("condition.back.grant"));
    }
}
