package org.scalingfund.application.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.ui.Language;
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

    /** The way on: the page after this one, or the list when it was the last. */
    static void end(DraftFrame frame, TaskSheet tasks, String page) {
        var id = tasks.sheet().id();
        var pages = tasks.tasks().stream().map(TaskSheet.Task::page).toList();
        var next = pages.indexOf(page) + 1;
        frame.end(next < pages.size() ? path(id, pages.get(next)) : path(id, "check"), Language.text("base.continue"));
    }

    /** When the person came from the list of what is missing, it stands beside the fields too. */
    static void showOpen(
            DraftFrame frame, Submissions submissions, TaskSheet tasks, String page, BeforeEnterEvent event) {
        var field = event.getLocation().getQueryParameters().getSingleParameter(OpenPoints.FIELD);
        if (field.isEmpty()) {
            return;
        }
        var points = submissions.check(tasks.sheet().id()).orElseThrow().stream()
                .filter(point -> point.page().equals(page))
                .toList();
        frame.showOpen(points, field.get());
    }

    static String path(ApplicationId application, String page) {
        return Spaces.path("applications", application, page);
    }
}
