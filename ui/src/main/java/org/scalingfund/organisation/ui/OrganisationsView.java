package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.organisation.Organisations;
import org.scalingfund.organisation.OwnOrganisation;

/** The organisations a person acts for. */
@Route(value = OrganisationsView.PATH, layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class OrganisationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "organisation";

    private final transient Organisations organisations;
    private final KeysetList<OwnOrganisation> list = new KeysetList<>(getTranslation("organisation.title"));
    private final Div another = new Div();

    OrganisationsView(Organisations organisations) {
        this.organisations = organisations;
        list.column(
                        getTranslation("organisation.name"),
                        own -> new Anchor(
                                Spaces.path(PATH, own.organisation().id()),
                                own.organisation().name()))
                .text(
                        getTranslation("organisation.kind"),
                        own -> getTranslation(own.organisation().kind().textKey()))
                .text(
                        getTranslation("organisation.capacity"),
                        own -> getTranslation(own.capacity().textKey()));
        list.setEmptyState(new EmptyState(
                getTranslation("organisation.none"), getTranslation("organisation.none.next"), register(true)));
        another.addClassName("button-row");
        another.add(register(false));
        getContent().add(new PageTitle(getPageTitle(), getTranslation("organisation.lead")), list, another);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = organisations.mine();
        list.show(mine, false);
        another.setVisible(!mine.isEmpty());
    }

    private Anchor register(boolean first) {
        var register = new Anchor(
                Spaces.path(RegisterOrganisationView.PATH),
                getTranslation(first ? "organisation.register.first" : "organisation.register.another"));
        register.addClassName("button");
        register.setClassName("primary", first);
        return register;
    }
}
