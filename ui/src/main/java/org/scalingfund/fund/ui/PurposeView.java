package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.FundPurpose;
import org.scalingfund.fund.Funds;

/** What should be different because of a fund, and why it should work. */
@Route(value = "manage/funds/:fund/purpose", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class PurposeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Funds funds;

    PurposeView(Funds funds) {
        this.funds = funds;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.fund-part.PURPOSE");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var fund = FundPaths.fund(event, funds);
        getContent().removeAll();
        getContent().add(form(fund, fund.purpose()));
    }

    private PartForm form(Fund fund, FundPurpose seen) {
        var objectives = text(
                getTranslation("fund.purpose.objectives"),
                getTranslation("fund.purpose.objectives.hint"),
                seen.objectives());
        var need = text(getTranslation("fund.purpose.need"), getTranslation("fund.purpose.need.hint"), seen.need());
        var approach = text(
                getTranslation("fund.purpose.approach"), getTranslation("fund.purpose.approach.hint"), seen.approach());
        var change =
                text(getTranslation("fund.purpose.change"), getTranslation("fund.purpose.change.hint"), seen.change());
        var assumptions = text(
                getTranslation("fund.purpose.assumptions"),
                getTranslation("fund.purpose.assumptions.hint"),
                seen.assumptions());
        var form = new PartForm(getPageTitle(), fund.name(), FundPaths.fund(fund.id()))
                .field("objectives", objectives)
                .add(
                        new H2(getTranslation("fund.purpose.theory")),
                        new Paragraph(getTranslation("fund.purpose.theory.lead")))
                .field("need", need)
                .field("approach", approach)
                .field("change", change)
                .field("assumptions", assumptions);
        return form.action(getTranslation("fund.save"), () -> {
                    if (form.passes(FundPurpose.problems(
                            Fields.words(objectives),
                            Fields.words(need),
                            Fields.words(approach),
                            Fields.words(change),
                            Fields.words(assumptions)))) {
                        var wanted = new FundPurpose(
                                Fields.words(objectives),
                                Fields.words(need),
                                Fields.words(approach),
                                Fields.words(change),
                                Fields.words(assumptions));
                        form.conclude(funds.changePurpose(fund.id(), seen, wanted));
                    }
                })
                .cancel();
    }

    private static TextArea text(String label, String hint, String value) {
        var field = Fields.longText(label, hint);
        field.setValue(value);
        return field;
    }
}
