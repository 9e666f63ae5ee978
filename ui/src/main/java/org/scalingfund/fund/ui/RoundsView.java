package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.FilterBar;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.fund.RoundRow;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.fund.Rounds;
import org.scalingfund.tenancy.Access;

/** A funder's rounds with their clocks and how many applications each has. */
@Route(value = "manage/rounds", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class RoundsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;
    private static final String STATUS = "status";

    private final transient Rounds rounds;
    private final transient InstantSource clock;
    private final KeysetList<RoundRow> list;
    private final Select<RoundStatus> status = new Select<>();
    private final FilterBar filter;
    private final Div newRound = new Div();
    private final transient Access access;
    private transient ZoneId zone = ZoneId.of("Europe/London");
    private @Nullable RoundRow last;

    RoundsView(Rounds rounds, Access access, InstantSource clock) {
        this.rounds = rounds;
        this.access = access;
        this.clock = clock;
        status.setLabel(getTranslation("fund.rounds.status"));
        status.setItems(RoundStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("fund.filter.any"));
        status.setItemLabelGenerator(
                value -> getTranslation(value == null ? "fund.filter.any" : "fund.status." + value));
        filter = new FilterBar(this::narrow, () -> RoundPaths.go(RoundPaths.all()));
        filter.add(status);
        list = new KeysetList<RoundRow>(getPageTitle())
                .column(
                        getTranslation("fund.rounds.round"),
                        row -> new Anchor(RoundPaths.round(row.id()), row.code() + " " + row.title()))
                .text(getTranslation("fund.rounds.fund"), RoundRow::fund)
                .column(getTranslation("fund.rounds.status"), row -> RoundWords.status(row.status()))
                .text(getTranslation("fund.rounds.clock"), this::clockOf)
                .text(getTranslation("fund.rounds.applications"), row -> RoundWords.applications(row.applications()));
        list.onMore(() -> list.append(next(), hasMore));
        newRound.addClassName("button-row");
        getContent().add(new PageTitle(getPageTitle(), getTranslation("fund.rounds.lead")), newRound, filter, list);
    }

    private boolean hasMore;

    @Override
    public String getPageTitle() {
        return getTranslation("fund.rounds.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(STATUS);
        status.setValue(asked.flatMap(RoundsView::named).orElse(null));
        filter.setNarrowed(status.getValue() != null);
        zone = rounds.zone();
        last = null;
        newRound.removeAll();
        var mayBegin = access.roles().contains(Role.FUND_MANAGER);
        if (mayBegin) {
            var begin = new Anchor(Spaces.path("manage", "rounds", "new"), getTranslation("fund.new.title"));
            begin.addClassNames("button", "primary");
            newRound.add(begin);
        }
        list.setEmptyState(
                new EmptyState(getTranslation("fund.rounds.empty"), getTranslation("fund.rounds.empty.why")));
        list.show(next(), hasMore);
    }

    private List<RoundRow> next() {
        var chosen = status.getValue();
        var found = rounds.list(chosen == null ? List.of() : List.of(chosen), last, PAGE + 1);
        hasMore = found.size() > PAGE;
        var page = hasMore ? found.subList(0, PAGE) : found;
        if (!page.isEmpty()) {
            last = page.getLast();
        }
        return page;
    }

    private String clockOf(RoundRow row) {
        var now = clock.instant();
        return switch (row.status()) {
            case DRAFT -> getTranslation("fund.clock.draft", RoundWords.moment(row.opensAt(), zone));
            case SCHEDULED -> RoundWords.clock("fund.clock.opens", row.opensAt(), now, zone);
            case OPEN -> RoundWords.clock("fund.clock.closes", row.closesAt(), now, zone);
            case CLOSED, ASSESSED, DECIDED -> RoundWords.clock("fund.clock.closed", row.closesAt(), now, zone);
            case WITHDRAWN -> getTranslation("fund.clock.withdrawn");
        };
    }

    private void narrow() {
        var chosen = status.getValue();
        var address = chosen == null ? QueryParameters.empty() : QueryParameters.of(STATUS, chosen.name());
        getUI().ifPresent(ui -> ui.navigate(RoundPaths.all(), address));
    }

    private static Optional<RoundStatus> named(String name) {
        return Arrays.stream(RoundStatus.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
