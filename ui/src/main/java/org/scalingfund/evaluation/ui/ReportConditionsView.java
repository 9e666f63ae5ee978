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
import org.scalingfund.evaluation.RatedReport;
import org.scalingfund.evaluation.Rater;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.ReportStatus;

/** Where the recipient rates the conditions with a report, with what they said before beside it. */
@Route(value = "reports/:report/conditions/:cluster?", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class ReportConditionsView extends RatingView {
    ReportConditionsView(Conditions conditions, InstantSource clock) {
        super(conditions, clock);
    }

    static String path(ReportId report, Cluster cluster) {
        return Spaces.path("reports", report, "conditions", cluster);
    }

    @Override
    Optional<RatingPage.Place> place(RouteParameters address, Cluster here) {
        return address.get("report")
                .flatMap(ReportId::parse)
                .flatMap(conditions()::ownReport)
                .map(report -> new RatingPage.Place(
                        report.application(),
                        report.occasion(),
                        Rater.SELF,
                        here,
                        getTranslation("condition.about.report", report.milestoneTitle()),
                        cluster -> path(report.id(), cluster),
                        back(report)));
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
