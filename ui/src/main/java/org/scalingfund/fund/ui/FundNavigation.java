package org.scalingfund.fund.ui;

import java.util.EnumSet;
import java.util.List;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Navigation;
import org.springframework.stereotype.Component;

/** The way to the rounds and to the funds. */
@Component
class FundNavigation implements Navigation {
    private static final int AFTER_WORK = 20;
    private static final int AFTER_ROUNDS = 25;

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "fund.rounds.title",
                        "manage/rounds",
                        AFTER_WORK,
                        EnumSet.of(Role.FUND_MANAGER, Role.AUDITOR),
                        List.of("manage/enquiries")),
                new Entry(
                        "fund.funds.title",
                        "manage/funds",
                        AFTER_ROUNDS,
                        EnumSet.of(Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR)));
    }
}
