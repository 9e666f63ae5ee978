package org.scalingfund.award.ui;

import java.util.Optional;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** From a piece of work to the offer or agreement it is about. */
@Component
class AwardNavigation implements WorkPages {
    @Override
    public Optional<String> pathOf(WorkItem item) {
        return switch (item.kind()) {
            case ANSWER_OFFER -> Optional.of("offers/" + item.subject());
            case SIGN_FOR_RECIPIENT -> Optional.of("awards/" + item.subject());
            case SIGN_FOR_FUND -> Optional.of("manage/awards/" + item.subject());
            default -> Optional.empty();
        };
    }
}
