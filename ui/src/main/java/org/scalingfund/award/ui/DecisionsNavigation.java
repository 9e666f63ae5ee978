package org.scalingfund.award.ui;

import java.util.Optional;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;

/** The way from the work of deciding to the page it is done on. */
@Component
class DecisionsNavigation implements WorkPages {
    @Override
    public Optional<String> pathOf(WorkItem item) {
        return item.kind() == WorkKind.DECIDE_FUNDING
                ? Optional.of("manage/rounds/" + item.subject() + "/decisions")
                : Optional.empty();
    }
}
