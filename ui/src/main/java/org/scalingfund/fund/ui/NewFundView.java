package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.Funds;

/** Where a fund manager sets up a fund, before its first round. */
@Route(value = "manage/funds/new", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class NewFundView extends Composite<Div> implements HasDynamicTitle {
    private final transient Funds funds;
    private final TextField name = Fields.text(getTranslation("fund.fund.name"), null);
    private final TextArea summary =
            Fields.longText(getTranslation("fund.fund.summary"), getTranslation("fund.fund.summary.hint"));
    private final TextArea objectives =
            Fields.longText(getTranslation("fund.fund.objectives"), getTranslation("fund.fund.objectives.hint"));
    private final TextField seniorOfficer =
            Fields.text(getTranslation("fund.fund.officer"), getTranslation("fund.fund.officer.hint"));
    private final BigDecimalField budget = Fields.money(getTranslation("fund.fund.budget"), null);
    private final PartForm form;

    NewFundView(Funds funds) {
        this.funds = funds;
        form = new PartForm(getPageTitle(), null, Spaces.path("manage", "rounds", "new"))
                .field("name", name)
                .field("summary", summary)
                .field("objectives", objectives)
                .field("seniorOfficer", seniorOfficer)
                .field("budget", budget)
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
        if (!form.passes(Fund.problems(
                Fields.words(name),
                Fields.words(summary),
                Fields.words(objectives),
                Fields.words(seniorOfficer),
                amount))) {
            return;
        }
        var fund = FundId.random();
        funds.create(new Fund(
                fund,
                Fields.words(name),
                Fields.words(summary),
                Fields.words(objectives),
                Fields.words(seniorOfficer),
                Objects.requireNonNull(amount)));
        UI.getCurrent()
                .navigate(
                        Spaces.path("manage", "rounds", "new"), QueryParameters.of(NewRoundView.FUND, fund.toString()));
    }
}
