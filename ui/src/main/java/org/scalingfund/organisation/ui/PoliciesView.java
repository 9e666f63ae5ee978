package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.time.LocalDate;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.organisation.OrganisationProfiles;
import org.scalingfund.organisation.PolicyKind;

/** The policies of an organisation, and how long they hold. */
@Route(value = "organisation/:organisation/policies", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class PoliciesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OrganisationProfiles profiles;
    private final transient InstantSource clock;

    PoliciesView(OrganisationProfiles profiles, InstantSource clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.policies");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var organisation = ProfilePages.asked(event);
        var profile = profiles.find(organisation).orElseThrow(NotFoundException::new);
        var today = LocalDate.ofInstant(clock.instant(), Formats.UK_TIME);
        var list = new SummaryList();
        for (var kind : PolicyKind.values()) {
            var address = ProfilePages.policy(organisation, kind);
            profile.policy(kind)
                    .ifPresentOrElse(
                            policy -> list.add(
                                    ProfileWords.title(kind, policy.title()),
                                    new Span(
                                            new Span(ProfileWords.facts(policy)),
                                            new Span(" "),
                                            ProfileWords.tag(policy.standing(today))),
                                    address),
                            () -> list.add(
                                    getTranslation(kind.textKey()),
                                    getTranslation("organisation.profile.nothing"),
                                    address));
        }
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(ProfilePages.organisation(organisation)),
                        new PageTitle(getPageTitle(), getTranslation("organisation.policies.lead")),
                        list);
    }
}
