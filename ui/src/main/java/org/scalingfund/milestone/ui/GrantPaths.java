package org.scalingfund.milestone.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Function;
import org.scalingfund.base.ui.FileLine;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.document.Document;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.MilestoneId;
import org.scalingfund.milestone.ReportId;

/** The addresses of the pages of grants. */
final class GrantPaths {
    static final String GRANT = "grant";
    static final String MILESTONE = "milestone";
    static final String REPORT = "report";

    private GrantPaths() {}

    /** The identifier in the address; what is none, is not found. */
    static <I> I id(BeforeEnterEvent event, String parameter, Function<String, Optional<I>> parse) {
        return event.getRouteParameters().get(parameter).flatMap(parse).orElseThrow(NotFoundException::new);
    }

    static String own() {
        return Spaces.path("grants");
    }

    static String own(GrantId grant) {
        return Spaces.path("grants", grant);
    }

    static String report(MilestoneId milestone) {
        return Spaces.path("milestones", milestone, "report");
    }

    static String all() {
        return Spaces.path("manage", "grants");
    }

    static String managed(GrantId grant) {
        return Spaces.path("manage", "grants", grant);
    }

    static String end(GrantId grant) {
        return Spaces.path("manage", "grants", grant, "end");
    }

    static String review(ReportId report) {
        return Spaces.path("manage", "reports", report);
    }

    static FileLine line(Document file) {
        return new FileLine(
                file.id(), file.name(), file.scan().waits(), file.scan().virus());
    }
}
