package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.Evaluations;

/** Every scale-up evaluation of the funder, latest first. */
@Route(value = "manage/evaluations", layout = MainLayout.class)
@AllowedTo({Role.EVALUATOR, Role.FUND_MANAGER, Role.AUDITOR})
class EvaluationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;

    private final transient Evaluations evaluations;
    private EvaluationSheet.@Nullable Row last;

    EvaluationsView(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var list = new KeysetList<EvaluationSheet.Row>(getPageTitle())
                .column(
                        getTranslation("evaluation.list.grant"),
                        row -> new Anchor(Spaces.path("manage", "evaluations", row.id()), row.grantTitle()))
                .text(getTranslation("evaluation.list.organisation"), EvaluationSheet.Row::organisation)
                .column(
                        getTranslation("evaluation.list.status"),
                        row -> new StatusTag(
                                getTranslation("evaluation.status." + row.status()), EvaluationTones.of(row.status())))
                .text(getTranslation("evaluation.list.conclusion"), this::conclusion)
                .text(
                        getTranslation("evaluation.list.started"),
                        row -> Language.formats().date(row.startedAt()));
        list.setEmptyState(
                new EmptyState(getTranslation("evaluation.list.empty"), getTranslation("evaluation.list.empty.next")));
        last = null;
        var first = next();
        list.show(first.rows(), first.more());
        list.onMore(() -> {
            var more = next();
            list.append(more.rows(), more.more());
        });
        getContent().removeAll();
        getContent()
                .add(
                        new PageTitle(getPageTitle(), getTranslation("evaluation.list.lead")),
                        new Paragraph(new Anchor(
                                Spaces.path("manage", "grants"), getTranslation("evaluation.list.to-grants"))),
                        list);
    }

    private EvaluationSheet.Page next() {
        var page = evaluations.list(last, PAGE);
        if (!page.rows().isEmpty()) {
            last = page.rows().getLast();
        }
        return page;
    }

    private String conclusion(EvaluationSheet.Row row) {
        return row.conclusion() == null ? "" : getTranslation("recommendation." + row.conclusion());
    }
}
