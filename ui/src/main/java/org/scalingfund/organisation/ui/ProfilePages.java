package org.scalingfund.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.organisation.PolicyKind;
import org.scalingfund.organisation.ProfilePart;

/** The addresses of what an organisation says of itself. */
final class ProfilePages {
    private ProfilePages() {}

    static OrganisationId asked(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("organisation")
                .flatMap(OrganisationId::parse)
                .orElseThrow(NotFoundException::new);
    }

    static String organisation(OrganisationId organisation) {
        return Spaces.path(OrganisationsView.PATH, organisation);
    }

    static String part(OrganisationId organisation, ProfilePart part) {
        return Spaces.path(OrganisationsView.PATH, organisation, "profile", part.slug());
    }

    static String policies(OrganisationId organisation) {
        return Spaces.path(OrganisationsView.PATH, organisation, "policies");
    }

    static String policy(OrganisationId organisation, PolicyKind kind) {
        return Spaces.path(OrganisationsView.PATH, organisation, "policies", kind.slug());
    }
}
