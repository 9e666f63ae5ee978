package org.scalingfund.milestone.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Navigation;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** The ways to grants and payments, and from a piece of work to what it is about. */
@Component
class GrantNavigation implements Navigation, WorkPages {
    private static final int GRANTS = 50;

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "grant.own.title",
                        "grants",
                        GRANTS,
                        EnumSet.of(Role.APPLICANT),
                        List.of("offers", "awards", "milestones")),
                new Entry(
                        "grant.list.title",
                        "manage/grants",
                        GRANTS + 1,
                        EnumSet.of(Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR),
                        List.of("manage/awards", "manage/reports")),
                new Entry(
                        "grant.payments.title",
                        "manage/payments",
                        GRANTS + 2,
                        EnumSet.of(Role.FINANCE_OFFICER, Role.FUND_MANAGER, Role.AUDITOR)));
    }

    @Override
    public Optional<String> pathOf(WorkItem item) {
        return switch (item.kind()) {
            case REPORT_ON_MILESTONE -> Optional.of("milestones/" + item.subject() + "/report");
            case REVIEW_REPORT -> Optional.of("manage/reports/" + item.subject());
            case CLOSE_GRANT -> Optional.of("manage/grants/" + item.subject());
            case PAY -> Optional.of("manage/payments");
            default -> Optional.empty();
        };
    }
}
