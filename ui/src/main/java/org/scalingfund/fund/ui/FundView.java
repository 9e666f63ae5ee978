package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.TaskList;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.FundPart;
import org.scalingfund.fund.Funds;
import org.scalingfund.tenancy.Access;

/** A fund: for its managers the list of what is to be set up, for others what it says; for all what happened. */
@Route(value = "manage/funds/:fund", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
class FundView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Funds funds;
    private final transient Access access;
    private String title = "";

    FundView(Funds funds, Access access) {
        this.funds = funds;
        this.access = access;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = funds.sheet(FundPaths.id(event)).orElseThrow(NotFoundException::new);
        var fund = sheet.fund();
        title = fund.name();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(FundPaths.all(), getTranslation("fund.funds.title")),
                        new PageTitle(title, FundWords.money(sheet)));
        var roles = access.roles();
        if (roles.contains(Role.FUND_MANAGER)) {
            getContent().add(new H2(getTranslation("fund.fund.tasks")), tasks(fund), newRound(fund));
        } else {
            getContent().add(new FundOverview(fund));
        }
        if (roles.contains(Role.FUND_MANAGER) || roles.contains(Role.AUDITOR)) {
            getContent()
                    .add(new Paragraph(new Anchor(FundPaths.rounds(fund.id()), getTranslation("fund.fund.rounds"))));
        }
        getContent().add(new H2(getTranslation("fund.standing.history")), History.line(sheet.history()));
    }

    private TaskList tasks(Fund fund) {
        var tasks = new TaskList();
        for (var part : FundPart.values()) {
            tasks.add(
                    getTranslation("fund.fund-part." + part),
                    FundPaths.part(fund.id(), part),
                    hint(fund, part),
                    FundWords.state(fund.progress(part)));
        }
        return tasks;
    }

    /** What is missing, where it can be said in a few words. */
    private String hint(Fund fund, FundPart part) {
        var budget = fund.budget();
        if (part == FundPart.BUDGET && !budget.isAllotted()) {
            return BudgetYear.sum(budget.total(), budget.allotted());
        }
        if (part == FundPart.STANDARD && !fund.blank().isEmpty()) {
            return Language.count("fund.standard.blank", fund.blank().size());
        }
        return getTranslation("fund.fund-part." + part + ".hint");
    }

    private Div newRound(Fund fund) {
        var link = new Anchor(FundPaths.newRound(fund.id()), getTranslation("fund.fund.new-round"));
        link.addClassName("button");
        var row = new Div(link);
        row.addClassName("button-row");
        return row;
    }
}
