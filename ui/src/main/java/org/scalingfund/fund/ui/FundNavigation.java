package org.scalingfund.fund.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Navigation;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;

/** The way to the rounds, and from a piece of work to the round it is about. */
@Component
class FundNavigation implements Navigation, WorkPages {
    private static final int AFTER_WORK = 20;

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "fund.rounds.title", "manage/rounds", AFTER_WORK, EnumSet.of(Role.FUND_MANAGER, Role.AUDITOR)));
    }

    @Override
    public Optional<String> pathOf(WorkItem item) {
        return item.kind() == WorkKind.CLOSE_ASSESSMENT
                ? Optional.of("manage/rounds/" + item.subject())
                : Optional.empty();
    }
}
