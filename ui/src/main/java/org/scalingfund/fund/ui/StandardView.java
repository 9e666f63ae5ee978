package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.Requirement;

/** The ten minimum requirements of the grants standard, five on a page: for each, comply or explain. */
@Route(value = "manage/funds/:fund/standard/:half?(2)", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class StandardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int HALF = 5;
    private static final String SECOND = "standard/2";

    private final transient Funds funds;

    StandardView(Funds funds) {
        this.funds = funds;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.fund-part.STANDARD");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var second = event.getRouteParameters().get("half").isPresent();
        getContent().removeAll();
        getContent().add(form(FundPaths.fund(event, funds), second));
    }

    private PartForm form(Fund fund, boolean second) {
        var rows = Arrays.stream(Requirement.values())
                .filter(requirement -> isOn(requirement, second))
                .map(requirement -> new RequirementFields(requirement, fund.statement(requirement)))
                .toList();
        var form = new PartForm(
                getTranslation("fund.standard.half", second ? HALF + 1 : 1, second ? 2 * HALF : HALF),
                getTranslation("fund.standard.lead"),
                FundPaths.fund(fund.id()));
        rows.forEach(row -> row.addTo(form));
        form.action(
                        getTranslation(second ? "fund.save" : "fund.standard.onwards"),
                        () -> save(fund, second, form, rows))
                .cancel();
        if (!second) {
            form.other(new Anchor(
                    FundPaths.part(fund.id(), SECOND), getTranslation("fund.standard.half", HALF + 1, 2 * HALF)));
        }
        return form;
    }

    /** What stands on the other page stays. */
    private void save(Fund fund, boolean second, PartForm form, List<RequirementFields> rows) {
        if (form.passes(rows.stream().flatMap(row -> row.problems().stream()).toList())) {
            var wanted = Stream.concat(
                            fund.standard().stream().filter(said -> !isOn(said.requirement(), second)),
                            rows.stream().map(RequirementFields::statement).flatMap(Optional::stream))
                    .toList();
            form.conclude(
                    funds.changeStandard(fund.id(), fund.standard(), wanted),
                    second ? FundPaths.fund(fund.id()) : FundPaths.part(fund.id(), SECOND));
        }
    }

    private static boolean isOn(Requirement requirement, boolean second) {
        return requirement.number() > HALF == second;
    }
}
