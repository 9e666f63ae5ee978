package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.application.OwnApplicationRow;
import org.scalingfund.application.OwnApplications;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;

/** A person's applications to this funder. */
@Route(value = "applications", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class OwnApplicationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;

    private final transient OwnApplications applications;
    private final transient InstantSource clock;
    private transient OwnApplicationRow.@Nullable Key last;

    OwnApplicationsView(OwnApplications applications, InstantSource clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.own.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var rounds = new Anchor(Spaces.path("rounds"), getTranslation("application.own.none.next"));
        rounds.setRouterIgnore(true);
        var list = new KeysetList<OwnApplicationRow>(getPageTitle());
        list.column(
                getTranslation("application.column.title"),
                row -> new Anchor(Spaces.path("applications", row.id()), row.title()));
        list.text(getTranslation("application.column.reference"), OwnApplicationRow::reference);
        list.column(getTranslation("application.column.organisation"), this::organisation);
        list.text(getTranslation("application.column.round"), OwnApplicationRow::roundTitle);
        list.column(getTranslation("application.column.status"), row -> Statuses.tag(row.status()));
        list.column(getTranslation("application.column.closes"), this::closes);
        list.setEmptyState(new EmptyState(
                getTranslation("application.own.none"), getTranslation("application.own.none.why"), rounds));
        last = null;
        var first = next();
        list.show(first, first.size() == PAGE);
        list.onMore(() -> {
            var more = next();
            list.append(more, more.size() == PAGE);
        });
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle()), list);
    }

    /** Whose application it is, and whether the person's organisation takes part in it as a partner. */
    private Component organisation(OwnApplicationRow row) {
        var name = new Span(row.organisationName());
        return row.partner()
                ? new Div(name, new Span(" "), new StatusTag(getTranslation("application.partner.tag"), Tone.INFO))
                : name;
    }

    /** Nothing is due any more once it was submitted. */
    private Component closes(OwnApplicationRow row) {
        return row.status() == ApplicationStatus.DRAFT || row.status() == ApplicationStatus.CERTIFYING
                ? new DueDate(row.closesAt(), clock.instant())
                : new Span(Language.formats().dateTime(row.closesAt()));
    }

    private List<OwnApplicationRow> next() {
        var rows = applications.mine(last, PAGE);
        if (!rows.isEmpty()) {
            last = rows.getLast().key();
        }
        return rows;
    }
}
