package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.scalingfund.assessment.AllocationRow;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.RoundAssessments;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.fund.RoundId;

/** The applications of a round with their assessors: who still needs some. */
@Route(value = "manage/rounds/:round/allocation", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class AllocationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;

    private final transient Allocations allocations;
    private final transient RoundAssessments rounds;
    private String lastReference = "";

    AllocationView(Allocations allocations, RoundAssessments rounds) {
        this.allocations = allocations;
        this.rounds = rounds;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.allocation.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AssessmentWords.round(event);
        var round = rounds.find(id).orElseThrow(NotFoundException::new);
        var list = list();
        list.setEmptyState(new EmptyState(
                getTranslation("assessment.allocation.empty"), getTranslation("assessment.allocation.empty.next")));
        var first = allocations.ofRound(id, null, PAGE);
        list.show(first, first.size() == PAGE);
        remember(first);
        list.onMore(() -> more(list, id));
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("manage/rounds", id), round.title()),
                        new PageTitle(getPageTitle(), round.title()),
                        new Anchor(
                                Spaces.path("manage/rounds", id, "progress"),
                                getTranslation("assessment.progress.title")),
                        list);
    }

    private KeysetList<AllocationRow> list() {
        return new KeysetList<AllocationRow>(getPageTitle())
                .column(getTranslation("assessment.application"), AllocationView::link)
                .text(getTranslation("assessment.organisation"), AllocationRow::organisation)
                .text(getTranslation("assessment.stage"), row -> getTranslation("assessment.stage." + row.stage()))
                .number(
                        getTranslation("assessment.allocated"),
                        row -> getTranslation("assessment.allocated-of", row.live(), row.needed()))
                .column(getTranslation("assessment.assessors"), AllocationView::assessors);
    }

    private void more(KeysetList<AllocationRow> list, RoundId round) {
        var next = allocations.ofRound(round, lastReference, PAGE);
        list.append(next, next.size() == PAGE);
        remember(next);
    }

    private void remember(List<AllocationRow> rows) {
        if (!rows.isEmpty()) {
            lastReference = rows.getLast().reference();
        }
    }

    private static Component link(AllocationRow row) {
        return new Anchor(
                Spaces.path("manage/applications", row.application(), "allocation"),
                row.reference() + " " + row.title());
    }

    private static Component assessors(AllocationRow row) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        row.assessors()
                .forEach(assessor -> list.add(
                        new ListItem(new Span(assessor.name() + " "), AssessmentWords.status(assessor.status()))));
        return list;
    }
}
