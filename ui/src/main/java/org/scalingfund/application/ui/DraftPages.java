package org.scalingfund.application.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.ui.Spaces;

/** How every page of a draft finds its application. */
final class DraftPages {
    static final String APPLICATION = "application";

    private DraftPages() {}

    static ApplicationId asked(RouteParameters parameters) {
        return parameters.get(APPLICATION).flatMap(ApplicationId::parse).orElseThrow(NotFoundException::new);
    }

    /** Nothing when it cannot be written any more: then the person is taken to the page that says so. */
    static Optional<TaskSheet> draft(Applications applications, BeforeEnterEvent event) {
        var id = asked(event.getRouteParameters());
        var tasks = applications.tasks(id).orElseThrow(NotFoundException::new);
        if (tasks.isOpen()) {
            return Optional.of(tasks);
        }
        event.forwardTo(Spaces.path("applications", id));
        return Optional.empty();
    }

    static Optional<String> field(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(OpenPoints.FIELD);
    }

    static String path(ApplicationId application, String page) {
        return Spaces.path("applications", application, page);
    }
}
