package org.scalingfund.application.ui;

import java.util.List;
import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Navigation;
import org.springframework.stereotype.Component;

/** The ways to one's own applications and to those sent to the funder. */
@Component
class ApplicationNavigation implements Navigation {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("application.nav.own", "applications", 30, Set.of(Role.APPLICANT)),
                new Entry(
                        "application.nav.manage",
                        "manage/applications",
                        31,
                        Set.of(Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR)));
    }
}
