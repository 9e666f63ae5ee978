package org.scalingfund.organisation.ui;

import java.util.List;
import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Navigation;
import org.springframework.stereotype.Component;

/** The way to a person's organisations. */
@Component
class OrganisationNavigation implements Navigation {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("organisation.navigation", OrganisationsView.PATH, 70, Set.of(Role.APPLICANT)));
    }
}
