package org.scalingfund.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.LineDeed;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.identity.Colleague;
import org.scalingfund.identity.Memberships;
import org.scalingfund.identity.TakeRoleResult;
import org.scalingfund.tenancy.Access;

/** Who holds which role in the funder's space; administrators give and take them here. */
@Route(value = PeopleView.PATH, layout = MainLayout.class)
@AllowedTo({Role.TENANT_ADMINISTRATOR, Role.FUND_MANAGER, Role.AUDITOR})
class PeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "settings/people";

    private final transient Memberships memberships;
    private final boolean mayChange;
    private final KeysetList<Colleague> list = new KeysetList<>(getTranslation("identity.people.list"));

    PeopleView(Memberships memberships, Access access) {
        this.memberships = memberships;
        mayChange = access.roles().contains(Role.TENANT_ADMINISTRATOR);
        var title = new PageTitle(getPageTitle());
        var problems = new ErrorSummary(title);
        list.column(getTranslation("identity.people.name"), this::name)
                .text(getTranslation("identity.people.email"), Colleague::email)
                .controls(getTranslation("identity.people.roles"), this::roles);
        getContent().add(problems, title, list);
        if (mayChange) {
            getContent().add(new GiveRoleForm(memberships, problems, this::refresh));
        }
        title.setLead(getTranslation("identity.people.lead", Spaces.here().name()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.people.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        list.show(memberships.colleagues(), false);
    }

    private Component name(Colleague colleague) {
        var name = new Span(colleague.name());
        return colleague.confirmed()
                ? name
                : new Div(name, new Span(" "), new StatusTag(getTranslation("identity.people.invited"), Tone.QUIET));
    }

    private Component roles(Colleague colleague) {
        var roles = new UnorderedList();
        roles.addClassName("plain-list");
        colleague.roles().forEach(role -> {
            var line = new ListItem(new Span(nameOf(role)));
            if (mayChange) {
                line.add(new Span(" "), taking(colleague, role));
            }
            roles.add(line);
        });
        return roles;
    }

    /** Can be undone by giving the role again, so nothing is asked before. */
    private LineDeed taking(Colleague colleague, Role role) {
        return new LineDeed(
                getTranslation("identity.people.take"),
                getTranslation("identity.people.take.of", nameOf(role), colleague.name()),
                () -> take(colleague, role));
    }

    private void take(Colleague colleague, Role role) {
        switch (memberships.take(colleague.id(), role)) {
            case TakeRoleResult.Taken _ ->
                Outcomes.done(getTranslation("identity.people.taken", colleague.name(), nameOf(role)));
            case TakeRoleResult.NotHeld _ -> Outcomes.refused(getTranslation("identity.people.not-held"));
            case TakeRoleResult.LastAdministrator _ ->
                Outcomes.refused(getTranslation("identity.people.last-administrator"));
        }
        refresh();
    }

    private String nameOf(Role role) {
        return getTranslation("base.role." + role);
    }
}
