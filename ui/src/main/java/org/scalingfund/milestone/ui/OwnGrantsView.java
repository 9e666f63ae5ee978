package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.award.AwardRow;
import org.scalingfund.award.AwardStatus;
import org.scalingfund.award.Awards;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.milestone.GrantRow;
import org.scalingfund.milestone.OwnGrants;

/** A person's own grants with this funder, and the offers and agreements on the way there. */
@Route(value = "grants", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class OwnGrantsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;

    private final transient OwnGrants grants;
    private final transient Awards awards;
    private @Nullable GrantRow last;
    private boolean hasMore;

    OwnGrantsView(OwnGrants grants, Awards awards) {
        this.grants = grants;
        this.awards = awards;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grant.own.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        last = null;
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle(), getTranslation("grant.own.lead")));
        var underWay = awards.ownUnderWay(PAGE);
        if (!underWay.isEmpty()) {
            getContent()
                    .add(
                            new H2(getTranslation("grant.own.offers")),
                            offers(underWay),
                            new H2(getTranslation("grant.own.running")));
        }
        var list = new KeysetList<GrantRow>(getPageTitle())
                .column(
                        getTranslation("grant"),
                        row -> new Anchor(
                                GrantPaths.own(row.id()), getTranslation("grant.name", row.reference(), row.title())))
                .column(getTranslation("grant.status"), row -> GrantWords.grant(row.status()))
                .column(getTranslation("grant.own.next"), this::next)
                .number(getTranslation("grant.amount"), row -> GrantWords.money(row.amount()))
                .number(getTranslation("grant.paid"), row -> GrantWords.money(row.paid()));
        list.setEmptyState(new EmptyState(getTranslation("grant.own.empty"), getTranslation("grant.own.empty.why")));
        list.onMore(() -> list.append(nextPage(), hasMore));
        list.show(nextPage(), hasMore);
        getContent().add(list);
    }

    private List<GrantRow> nextPage() {
        var found = grants.list(last, PAGE + 1);
        hasMore = found.size() > PAGE;
        var page = hasMore ? found.subList(0, PAGE) : found;
        if (!page.isEmpty()) {
            last = page.getLast();
        }
        return page;
    }

    private Component next(GrantRow row) {
        var late = row.needs().lateSince();
        if (late != null) {
            return new Span(getTranslation("grant.own.late", Language.formats().date(late)));
        }
        var due = row.nextDueOn();
        return new Span(
                due == null
                        ? "–"
                        : getTranslation(
                                "grant.own.report-by", Language.formats().date(due)));
    }

    private KeysetList<AwardRow> offers(List<AwardRow> rows) {
        var list = new KeysetList<AwardRow>(getTranslation("grant.own.offers"))
                .column(
                        getTranslation("grant"),
                        row -> new Anchor(
                                Spaces.path(row.status() == AwardStatus.OFFERED ? "offers" : "awards", row.id()),
                                getTranslation("grant.name", row.reference(), row.title())))
                .text(getTranslation("grant.status"), row -> getTranslation("award.status." + row.status()))
                .number(getTranslation("grant.amount"), row -> GrantWords.money(row.amount()));
        list.show(rows, false);
        return list;
    }
}
