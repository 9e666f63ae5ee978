package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationLists;
import org.scalingfund.application.ApplicationRow;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.FilterBar;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.fund.RoundId;

/** The applications sent to the funder; round and status to narrow it down stand in the address. */
@Route(value = "manage/applications", layout = MainLayout.class)
@RouteAlias(value = "manage/rounds/:round/applications", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
class ManageApplicationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;
    private static final String STATUS = "status";

    private final transient ApplicationLists lists;
    private transient @Nullable RoundId round;
    private transient @Nullable ApplicationStatus status;
    private transient ApplicationRow.@Nullable Key last;

    ManageApplicationsView(ApplicationLists lists) {
        this.lists = lists;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.manage.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = event.getRouteParameters()
                .get("round")
                .map(text -> RoundId.parse(text).orElseThrow(NotFoundException::new))
                .orElse(null);
        status = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATUS)
                .flatMap(ManageApplicationsView::status)
                .orElse(null);
        last = null;
        show();
    }

    private void show() {
        var counts = lists.counts(round);
        var list = list();
        var first = next();
        list.show(first, first.size() == PAGE);
        list.onMore(() -> {
            var more = next();
            list.append(more, more.size() == PAGE);
        });
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle()), filters(counts), list);
    }

    private KeysetList<ApplicationRow> list() {
        var formats = Language.formats();
        var list = new KeysetList<ApplicationRow>(getPageTitle());
        list.column(
                getTranslation("application.column.title"),
                row -> new Anchor(Spaces.path("manage", "applications", row.id()), row.title()));
        list.text(getTranslation("application.column.reference"), ApplicationRow::reference);
        list.text(getTranslation("application.column.organisation"), ApplicationRow::organisationName);
        list.column(getTranslation("application.column.status"), row -> Statuses.tag(row.status()));
        list.number(
                getTranslation("application.column.amount"),
                row -> formats.money(row.amount().pounds()));
        list.text(getTranslation("application.column.submitted"), row -> formats.dateTime(row.submittedAt()));
        list.setEmptyState(new EmptyState(
                getTranslation("application.manage.none"), getTranslation("application.manage.none.why")));
        return list;
    }

    private FilterBar filters(Map<ApplicationStatus, Integer> counts) {
        var rounds = new Select<ApplicationLists.RoundChoice>();
        rounds.setLabel(getTranslation("application.column.round"));
        rounds.setItems(lists.rounds());
        rounds.setEmptySelectionAllowed(true);
        rounds.setEmptySelectionCaption(getTranslation("application.manage.all-rounds"));
        rounds.setItemLabelGenerator(choice -> choice == null
                ? getTranslation("application.manage.all-rounds")
                : choice.code() + " " + choice.title());
        rounds.getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(round))
                .findAny()
                .ifPresent(rounds::setValue);
        var statuses = new Select<ApplicationStatus>();
        statuses.setLabel(getTranslation("application.column.status"));
        statuses.setItems(submittedStatuses());
        statuses.setEmptySelectionAllowed(true);
        statuses.setEmptySelectionCaption(getTranslation("application.manage.all-statuses"));
        statuses.setItemLabelGenerator(each -> each == null
                ? getTranslation("application.manage.all-statuses")
                : getTranslation(
                        "application.manage.status-count", Statuses.words(each), counts.getOrDefault(each, 0)));
        if (status != null) {
            statuses.setValue(status);
        }
        var bar = new FilterBar(() -> goTo(rounds.getValue(), statuses.getValue()), () -> goTo(null, null));
        bar.add(rounds, statuses);
        bar.setNarrowed(round != null || status != null);
        bar.setFound(found(counts));
        return bar;
    }

    private String found(Map<ApplicationStatus, Integer> counts) {
        var drafts =
                counts.getOrDefault(ApplicationStatus.DRAFT, 0) + counts.getOrDefault(ApplicationStatus.CERTIFYING, 0);
        var shown = submittedStatuses().stream()
                .filter(each -> status == null || each == status)
                .mapToInt(each -> counts.getOrDefault(each, 0))
                .sum();
        var found = Language.count("application.manage.found", shown);
        return drafts == 0 ? found : found + " " + Language.count("application.manage.drafts", drafts);
    }

    private void goTo(ApplicationLists.@Nullable RoundChoice chosen, @Nullable ApplicationStatus only) {
        var path = chosen == null
                ? Spaces.path("manage", "applications")
                : Spaces.path("manage", "rounds", chosen.id(), "applications");
        var query = only == null ? QueryParameters.empty() : QueryParameters.of(STATUS, only.name());
        getUI().ifPresent(page -> page.navigate(path, query));
    }

    private List<ApplicationRow> next() {
        var rows = lists.submitted(round, status, last, PAGE);
        if (!rows.isEmpty()) {
            last = rows.getLast().key();
        }
        return rows;
    }

    private static List<ApplicationStatus> submittedStatuses() {
        return List.copyOf(EnumSet.complementOf(
                EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.CERTIFYING, ApplicationStatus.EXPIRED)));
    }

    /** An address that somebody typed may say anything. */
    private static Optional<ApplicationStatus> status(String text) {
        return submittedStatuses().stream()
                .filter(each -> each.name().equals(text))
                .findAny();
    }
}
