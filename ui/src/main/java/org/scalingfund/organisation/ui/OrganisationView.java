package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.LineDeed;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.organisation.Capacity;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.organisation.Member;
import org.scalingfund.organisation.MemberChangeResult;
import org.scalingfund.organisation.Organisation;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.organisation.OrganisationProfiles;
import org.scalingfund.organisation.Organisations;
import org.scalingfund.organisation.OwnOrganisation;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonId;

/** One of a person's organisations, and who acts for it. */
@Route(value = "organisation/:organisation", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class OrganisationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Organisations organisations;
    private final transient OrganisationProfiles profiles;
    private final transient CouncilAreas areas;
    private final transient InstantSource clock;
    private final transient PersonId me;
    private @Nullable OwnOrganisation shown;

    OrganisationView(
            Organisations organisations,
            OrganisationProfiles profiles,
            CouncilAreas areas,
            CurrentTenant current,
            InstantSource clock) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.areas = areas;
        this.clock = clock;
        this.me = current.actor();
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? getTranslation("organisation.title")
                : shown.organisation().name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("organisation")
                .flatMap(OrganisationId::parse)
                .flatMap(organisations::find)
                .orElseThrow(NotFoundException::new);
        show(found);
    }

    private void show(OwnOrganisation own) {
        shown = own;
        var organisation = own.organisation();
        var title = new PageTitle(organisation.name());
        var problems = new ErrorSummary(title);
        var isLead = own.capacity() == Capacity.LEAD;
        getContent().removeAll();
        getContent().add(new BackLink(Spaces.path(OrganisationsView.PATH)), problems, title, facts(organisation));
        profiles.find(organisation.id())
                .map(profile -> new ProfileTasks(
                        organisation.id(), profile, LocalDate.ofInstant(clock.instant(), Formats.UK_TIME)))
                .ifPresent(getContent()::add);
        getContent().add(new H2(getTranslation("organisation.members")), members(organisation.id(), isLead));
        if (isLead) {
            getContent().add(new AddMemberForm(organisations, organisation.id(), problems, () -> show(own)));
        }
        getContent().add(new OrganisationHistory(profiles.history(organisation.id()), areas));
    }

    private SummaryList facts(Organisation organisation) {
        var facts = new SummaryList();
        facts.add(
                getTranslation("organisation.kind"),
                getTranslation(organisation.kind().textKey()));
        addIfKnown(facts, "organisation.company-number", organisation.companyNumber());
        addIfKnown(facts, "organisation.charity-number", organisation.charityNumber());
        organisations.councilAreas().stream()
                .filter(area -> area.code().equals(organisation.councilCode()))
                .findFirst()
                .ifPresent(area -> facts.add(getTranslation("organisation.council"), area.nameIn(getLocale())));
        addIfKnown(facts, "organisation.postcode", organisation.postcode());
        return facts;
    }

    private void addIfKnown(SummaryList facts, String key, @Nullable Object value) {
        if (value != null) {
            facts.add(getTranslation(key), value.toString());
        }
    }

    private KeysetList<Member> members(OrganisationId id, boolean isLead) {
        var list = new KeysetList<Member>(getTranslation("organisation.members"));
        list.column(getTranslation("organisation.member.name"), this::name)
                .text(getTranslation("organisation.member.email"), Member::email)
                .text(
                        getTranslation("organisation.capacity"),
                        member -> getTranslation(member.capacity().textKey()))
                .controls(getTranslation("organisation.member.change"), member -> changes(id, member, isLead));
        list.show(organisations.members(id), false);
        return list;
    }

    private Component name(Member member) {
        var name = new Span(member.name());
        return member.confirmed()
                ? name
                : new Div(
                        name, new Span(" "), new StatusTag(getTranslation("organisation.member.invited"), Tone.QUIET));
    }

    private Component changes(OrganisationId id, Member member, boolean isLead) {
        var changes = new Div();
        var isMe = member.id().equals(me);
        if (isLead && !isMe && member.capacity() != Capacity.LEAD) {
            changes.add(deed(
                    "organisation.member.make-lead",
                    member,
                    () -> organisations.changeCapacity(id, member.id(), Capacity.LEAD)));
        }
        if (isMe || isLead) {
            changes.add(deed(
                    isMe ? "organisation.member.leave" : "organisation.member.remove",
                    member,
                    () -> organisations.remove(id, member.id())));
        }
        return changes;
    }

    private Component deed(String key, Member member, Supplier<MemberChangeResult> deed) {
        return new Div(new LineDeed(getTranslation(key), member.name(), () -> answer(deed.get())));
    }

    private void answer(MemberChangeResult result) {
        switch (result) {
            case MemberChangeResult.Changed _ -> Outcomes.done(getTranslation("organisation.member.changed"));
            case MemberChangeResult.LastLead _ -> Outcomes.refused(getTranslation("organisation.member.last-lead"));
            case MemberChangeResult.NotFound _ -> Outcomes.refused(getTranslation("organisation.member.gone"));
        }
        if (shown != null) {
            organisations
                    .find(shown.organisation().id())
                    .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(Spaces.path(OrganisationsView.PATH)));
        }
    }
}
