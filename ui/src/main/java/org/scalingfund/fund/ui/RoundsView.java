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
import java.util.HashMap;
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
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.RoundFilter;
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
    static final String FUND = "fund";

    private final transient Rounds rounds;
    private final transient Funds funds;
    private final transient InstantSource clock;
    private final KeysetList<RoundRow> list;
    private final Select<RoundStatus> status = new Select<>();
    private final Select<Fund> fund = new Select<>();
    private final FilterBar filter;
    private final Div newRound = new Div();
    private final transient Access access;
    private transient ZoneId zone = ZoneId.of("Europe/London");
    private @Nullable RoundRow last;

    RoundsView(Rounds rounds, Funds funds, Access access, InstantSource clock) {
        this.rounds = rounds;
        this.funds = funds;
        this.access = access;
        this.clock = clock;
        status.setLabel(getTranslation("fund.rounds.status"));
        status.setItems(RoundStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("fund.filter.any"));
        status.setItemLabelGenerator(
                value -> getTranslation(value == null ? "fund.filter.any" : "fund.status." + value));
        fund.setLabel(getTranslation("fund.rounds.fund"));
        fund.setEmptySelectionAllowed(true);
        fund.setEmptySelectionCaption(getTranslation("fund.filter.any"));
        fund.setItemLabelGenerator(value -> value == null ? getTranslation("fund.filter.any") : value.name());
        filter = new FilterBar(this::narrow, () -> RoundPaths.go(RoundPaths.all()));
        filter.add(status, fund);
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
        var asked = event.getLocation().getQueryParameters();
        var all = funds.all();
        fund.setItems(all);
        status.setValue(
                asked.getSingleParameter(STATUS).flatMap(RoundsView::named).orElse(null));
        fund.setValue(asked.getSingleParameter(FUND)
                .flatMap(FundId::parse)
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst())
                .orElse(null));
        filter.setNarrowed(chosen().isNarrow());
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
        var found = rounds.list(chosen(), last, PAGE + 1);
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
            case OPEN -> RoundWords.closing(row.closesAt(), now, zone);
            case CLOSED, ASSESSED, DECIDED -> RoundWords.clock("fund.clock.closed", row.closesAt(), now, zone);
            case WITHDRAWN -> getTranslation("fund.clock.withdrawn");
        };
    }

    private void narrow() {
        var chosen = chosen();
        var address = new HashMap<String, String>();
        if (chosen.status() != null) {
            address.put(STATUS, chosen.status().name());
        }
        if (chosen.fund() != null) {
            address.put(FUND, chosen.fund().toString());
        }
        getUI().ifPresent(ui -> ui.navigate(RoundPaths.all(), QueryParameters.simple(address)));
    }

    private RoundFilter chosen() {
        return new RoundFilter(
                status.getValue(),
                fund.getValue() == null ? null : fund.getValue().id());
    }

    private static Optional<RoundStatus> named(String name) {
        return Arrays.stream(RoundStatus.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
