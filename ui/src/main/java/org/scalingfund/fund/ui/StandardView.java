package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.Requirement;

/** The ten minimum requirements of the grants standard: for each, comply or explain. */
@Route(value = "manage/funds/:fund/standard", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class StandardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
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
        getContent().removeAll();
        getContent().add(form(FundPaths.fund(event, funds)));
    }

    private PartForm form(Fund fund) {
        var rows = Arrays.stream(Requirement.values())
                .map(requirement -> new RequirementFields(requirement, fund.statement(requirement)))
                .toList();
        var form = new PartForm(getPageTitle(), getTranslation("fund.standard.lead"), FundPaths.fund(fund.id()));
        rows.forEach(row -> row.addTo(form));
        return form.action(getTranslation("fund.save"), () -> save(fund, form, rows))
                .cancel();
    }

    private void save(Fund fund, PartForm form, List<RequirementFields> rows) {
        if (form.passes(rows.stream().flatMap(row -> row.problems().stream()).toList())) {
            var wanted = rows.stream()
                    .map(RequirementFields::statement)
                    .flatMap(Optional::stream)
                    .toList();
            form.conclude(funds.changeStandard(fund.id(), fund.standard(), wanted));
        }
    }
}
