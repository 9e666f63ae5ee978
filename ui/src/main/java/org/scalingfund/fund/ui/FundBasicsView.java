package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Funds;

/** What a fund is called, what it is for, and who is accountable for it. */
@Route(value = "manage/funds/:fund/basics", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class FundBasicsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Funds funds;

    FundBasicsView(Funds funds) {
        this.funds = funds;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.fund-part.BASICS");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var fund = FundPaths.fund(event, funds);
        var fields = new FundBasicsFields();
        fields.show(fund.basics());
        var form = new PartForm(getPageTitle(), fund.name(), FundPaths.fund(fund.id()));
        fields.addTo(form);
        form.action(getTranslation("fund.save"), () -> {
                    if (form.passes(fields.problems())) {
                        form.conclude(funds.changeBasics(fund.id(), fund.basics(), fields.basics()));
                    }
                })
                .cancel();
        getContent().removeAll();
        getContent().add(form);
    }
}
