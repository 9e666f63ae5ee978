package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.FundPart;
import org.scalingfund.fund.Funds;
import org.scalingfund.tenancy.Access;

/** A funder's funds: what each has, who is accountable, and how far it is set up. */
@Route(value = "manage/funds", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
class FundsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Funds funds;
    private final transient Access access;

    FundsView(Funds funds, Access access) {
        this.funds = funds;
        this.access = access;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.funds.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle(), getTranslation("fund.funds.lead")));
        if (access.roles().contains(Role.FUND_MANAGER)) {
            var begin = new Anchor(FundPaths.begin(), getTranslation("fund.fund.new"));
            begin.addClassNames("button", "primary");
            var buttons = new Div(begin);
            buttons.addClassName("button-row");
            getContent().add(buttons);
        }
        var all = funds.all();
        var budgets = Language.formats()
                .moneyColumn(
                        all.stream().map(fund -> fund.budget().total().pounds()).toList());
        var list = new KeysetList<Fund>(getPageTitle())
                .column(getTranslation("fund.rounds.fund"), fund -> new Anchor(FundPaths.fund(fund.id()), fund.name()))
                .number(getTranslation("fund.fund.total"), fund -> budgets.get(all.indexOf(fund)))
                .text(getTranslation("fund.fund.officer.short"), FundWords::officer)
                .text(getTranslation("fund.funds.set-up"), FundsView::progress);
        list.setEmptyState(new EmptyState(getTranslation("fund.new.no-fund"), getTranslation("fund.new.no-fund.why")));
        list.show(all, false);
        getContent().add(list);
    }

    private static String progress(Fund fund) {
        var whole = Arrays.stream(FundPart.values())
                .filter(part -> fund.progress(part) == Fund.Progress.WHOLE)
                .count();
        return Language.text("fund.funds.parts", whole, FundPart.values().length);
    }
}
