package org.scalingfund.activity.ui;

import java.util.List;
import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Navigation;
import org.springframework.stereotype.Component;

/** The way to the activity log. */
@Component
class ActivityNavigation implements Navigation {
    private static final int ORDER = 91;

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "activity.page.navigation", ActivityView.PATH, ORDER, Set.of(Role.TENANT_ADMINISTRATOR, Role.AUDITOR)));
    }
}
