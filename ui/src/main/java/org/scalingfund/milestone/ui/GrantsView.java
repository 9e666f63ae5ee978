package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scalingfund.award.AwardRow;
import org.scalingfund.award.AwardStatus;
import org.scalingfund.award.Awards;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.FilterBar;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Pages;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.milestone.GrantFilter;
import org.scalingfund.milestone.GrantRow;
import org.scalingfund.milestone.Grants;
import org.scalingfund.tenancy.Access;

/** Every grant of the funder: which need somebody and why first, their milestones on a line of time, and offers under way. */
@Route(value = "manage/grants", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
class GrantsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;
    private static final String SHOW = "show";

    private final transient Grants grants;
    private final transient Awards awards;
    private final transient Access access;
    private final transient InstantSource clock;
    private final Select<GrantFilter> show = new Select<>();
    private final Div time = new Div();

    GrantsView(Grants grants, Awards awards, Access access, InstantSource clock) {
        this.grants = grants;
        this.awards = awards;
        this.access = access;
        this.clock = clock;
        show.setLabel(getTranslation("grant.filter"));
        show.setItems(GrantFilter.values());
        show.setItemLabelGenerator(filter -> getTranslation("grant.filter." + filter));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grant.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .flatMap(asked -> Stream.of(GrantFilter.values())
                        .filter(value -> value.name().equals(asked))
                        .findFirst())
                .orElse(GrantFilter.ALL);
        show.setValue(filter);
        var bar = new FilterBar(this::narrow, () -> getUI().ifPresent(ui -> ui.navigate(GrantPaths.all())));
        bar.add(show);
        bar.setNarrowed(filter != GrantFilter.ALL);
        bar.setFound(Language.count("grant.list.found", grants.count(filter)));
        getContent().removeAll();
        getContent()
                .add(
                        new PageTitle(
                                getPageTitle(),
                                Language.count("grant.list.need-you", grants.count(GrantFilter.NEEDS_YOU))),
                        bar,
                        list(filter),
                        time);
        if (access.roles().stream()
                .anyMatch(List.of(Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR)::contains)) {
            getContent().add(new H2(getTranslation("grant.offers")), offers());
        }
    }

    private KeysetList<GrantRow> list(GrantFilter filter) {
        var list = new KeysetList<GrantRow>(getPageTitle())
                .column(
                        getTranslation("grant"),
                        row -> new Anchor(
                                GrantPaths.managed(row.id()),
                                getTranslation("grant.name", row.reference(), row.title())))
                .text(getTranslation("grant.recipient"), GrantRow::organisationName)
                .column(getTranslation("grant.because"), GrantsView::because)
                .text(getTranslation("grant.next-due"), GrantsView::nextDue)
                .column(getTranslation("grant.status"), row -> GrantWords.grant(row.status()))
                .number(getTranslation("grant.amount"), row -> GrantWords.money(row.amount()))
                .number(getTranslation("grant.paid"), row -> GrantWords.money(row.paid()));
        list.setEmptyState(new EmptyState(getTranslation("grant.list.empty"), getTranslation("grant.list.empty.why")));
        var pages = new Pages<GrantRow>(after -> grants.list(filter, after, PAGE + 1), PAGE);
        var shown = new ArrayList<>(pages.next());
        list.show(shown, pages.hasMore());
        drawTime(shown);
        list.onMore(() -> {
            var more = pages.next();
            shown.addAll(more);
            list.append(more, pages.hasMore());
            drawTime(shown);
        });
        return list;
    }

    /** The same grants as the list shows. */
    private void drawTime(List<GrantRow> shown) {
        time.removeAll();
        if (shown.isEmpty()) {
            return;
        }
        time.add(
                new H2(getTranslation("grant.time-line")),
                new MilestoneTimeLine(
                        List.copyOf(shown),
                        clock.instant().atZone(Spaces.here().zone()).toLocalDate()));
    }

    private KeysetList<AwardRow> offers() {
        var list = new KeysetList<AwardRow>(getTranslation("grant.offers"))
                .column(
                        getTranslation("grant"),
                        row -> new Anchor(
                                Spaces.path("manage", "awards", row.id()),
                                getTranslation("grant.name", row.reference(), row.title())))
                .text(getTranslation("grant.recipient"), AwardRow::organisationName)
                .text(getTranslation("grant.status"), row -> getTranslation("award.status." + row.status()))
                .column(getTranslation("grant.offers.until"), this::until)
                .number(getTranslation("grant.amount"), row -> GrantWords.money(row.amount()));
        list.setEmptyState(
                new EmptyState(getTranslation("grant.offers.none"), getTranslation("grant.offers.none.why")));
        var pages = new Pages<AwardRow>(after -> awards.underWay(after, PAGE + 1), PAGE);
        var first = pages.next();
        list.show(first, pages.hasMore());
        list.onMore(() -> list.append(pages.next(), pages.hasMore()));
        return list;
    }

    private Component until(AwardRow row) {
        return row.status() == AwardStatus.OFFERED ? new DueDate(row.acceptBy(), clock.instant()) : new Span("–");
    }

    private static Component because(GrantRow row) {
        var needs = row.needs();
        if (!needs.any()) {
            return new Span("–");
        }
        return new StatusTag(GrantWords.because(needs), needs.lateReports() > 0 ? Tone.BAD : Tone.WARN);
    }

    private static String nextDue(GrantRow row) {
        var due = row.nextDueOn();
        return due == null ? "–" : Language.formats().date(due);
    }

    private void narrow() {
        getUI().ifPresent(ui -> ui.navigate(
                GrantPaths.all(), QueryParameters.of(SHOW, show.getValue().name())));
    }
}
