package org.scalingfund.application.ui;

import java.util.Optional;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** An application is submitted from its own page; ineligibility is confirmed on the funder's page of it. */
@Component
class ApplicationWorkPages implements WorkPages {

    @Override
    public Optional<String> pathOf(WorkItem item) {
        return switch (item.kind()) {
            case SUBMIT_APPLICATION -> Optional.of("applications/" + item.subject());
            case CONFIRM_INELIGIBILITY -> Optional.of("manage/applications/" + item.subject());
            default -> Optional.empty();
        };
    }
}
