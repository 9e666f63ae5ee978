package org.scalingfund.worklist.ui;

import java.util.List;
import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Navigation;
import org.springframework.stereotype.Component;

@Component
class WorkNavigation implements Navigation {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry("work.navigation", "", 10, Set.of(Role.SIGNED_IN)));
    }
}
