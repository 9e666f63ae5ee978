package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Objects;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.NewFund;

/** Where a fund manager begins a fund; everything else is written on the page it then has. */
@Route(value = "manage/funds/new", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class NewFundView extends Composite<Div> implements HasDynamicTitle {
    private final transient Funds funds;
    private final transient FundBasicsFields basics = new FundBasicsFields();
    private final BigDecimalField budget = Fields.money(getTranslation("fund.fund.budget"), null);
    private final PartForm form;

    NewFundView(Funds funds) {
        this.funds = funds;
        form = new PartForm(getPageTitle(), getTranslation("fund.fund.new.lead"), FundPaths.all());
        basics.addTo(form);
        form.field("budget", budget)
                .action(getTranslation("fund.fund.create"), this::create)
                .cancel();
        getContent().add(form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.fund.new");
    }

    private void create() {
        var amount = Fields.amount(budget);
        var problems = new ArrayList<>(basics.problems());
        problems.addAll(NewFund.budgetProblems(amount));
        if (form.passes(problems)) {
            var fund = new NewFund(FundId.random(), basics.basics(), Objects.requireNonNull(amount));
            funds.create(fund);
            RoundPaths.go(FundPaths.fund(fund.id()));
        }
    }
}
