package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Criterion;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundDesign;
import org.scalingfund.fund.RoundForm;
import org.scalingfund.fund.RoundPart;
import org.scalingfund.fund.Rounds;

/** One criterion: its weight, what its scores mean, and which answers are read for it. */
@Route(value = "manage/rounds/:round/criteria/:criterion", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class CriterionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String CRITERION = "criterion";
    /** In the place of an identifier: one that is to be added. */
    static final String NEW = "new";

    private final transient Rounds rounds;
    private final transient RoundDesign design;
    private boolean adding;

    CriterionView(Rounds rounds, RoundDesign design) {
        this.rounds = rounds;
        this.design = design;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(adding ? "fund.criteria.add" : "fund.criteria.change");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        adding = isNew(event.getRouteParameters());
        RoundPaths.draft(event, rounds).ifPresent(round -> {
            var form = design.find(round.id()).orElseThrow();
            if (adding) {
                show(round, form, Optional.empty());
                return;
            }
            var id = RoundPaths.id(event, CRITERION, CriterionId::parse);
            show(round, form, Optional.of(form.criterion(id).orElseThrow(NotFoundException::new)));
        });
    }

    private static boolean isNew(RouteParameters parameters) {
        return parameters.get(CRITERION).filter(NEW::equals).isPresent();
    }

    private void show(Round round, RoundForm all, Optional<Criterion> seen) {
        var fields = new CriterionFields(all, round.scoring().scale());
        seen.ifPresent(fields::show);
        var form = new PartForm(
                getPageTitle(),
                getTranslation("fund.criteria.sum", all.weights()),
                RoundPaths.part(round.id(), RoundPart.CRITERIA));
        fields.addTo(form);
        form.action(getTranslation("fund.save"), () -> {
                    if (!form.passes(fields.problems())) {
                        return;
                    }
                    form.conclude(seen.map(
                                    before -> design.changeCriterion(round.id(), before, fields.criterion(before.id())))
                            .orElseGet(() -> design.addCriterion(round.id(), fields.criterion(CriterionId.random()))));
                })
                .cancel();
        seen.ifPresent(criterion -> {
            var remove = new Button(
                    getTranslation("fund.criteria.remove"),
                    click -> form.conclude(design.removeCriterion(round.id(), criterion)));
            remove.addThemeVariants(ButtonVariant.ERROR);
            form.other(remove);
        });
        getContent().add(form);
    }
}
