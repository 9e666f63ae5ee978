package org.scalingfund.application.ui;

import java.util.Optional;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.springframework.stereotype.Component;

/**
 * An application is submitted from its own page and certified on one below it; ineligibility is confirmed on the
 * funder's page of it.
 */
@Component
class ApplicationWorkPages implements WorkPages {

    @Override
    public Optional<String> pathOf(WorkItem item) {
        return switch (item.kind()) {
            case SUBMIT_APPLICATION -> Optional.of("applications/" + item.subject());
            case CERTIFY_APPLICATION -> Optional.of("applications/" + item.subject() + "/certify");
            case CONFIRM_INELIGIBILITY -> Optional.of("manage/applications/" + item.subject());
            default -> Optional.empty();
        };
    }
}
