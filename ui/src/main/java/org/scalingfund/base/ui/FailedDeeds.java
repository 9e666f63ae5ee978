package org.scalingfund.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** What is said when a click fails: the page stays as it is, with everything typed in it. */
final class FailedDeeds implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailedDeeds.class);

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var page = UI.getCurrent();
        if (page != null && failure instanceof AccessDeniedException) {
            page.access(() -> Outcomes.refused(Language.text("base.no-access.what")));
            return;
        }
        var reference = ErrorPage.reference();
        LOG.error("Deed failed, reference {}", reference, failure);
        if (page != null) {
            page.access(() -> Outcomes.refused(Language.text("base.error.deed", reference)));
        }
    }
}
