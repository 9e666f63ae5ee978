package org.scalingfund.application.ui;

import java.util.Optional;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;

/** Ineligibility is confirmed on the funder's page of the application. */
@Component
class ApplicationWorkPages implements WorkPages {

    @Override
    public Optional<String> pathOf(WorkItem item) {
        return item.kind() == WorkKind.CONFIRM_INELIGIBILITY
                ? Optional.of("manage/applications/" + item.subject())
                : Optional.empty();
    }
}
