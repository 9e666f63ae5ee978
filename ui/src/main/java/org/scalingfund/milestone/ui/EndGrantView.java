package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.milestone.Clawback;
import org.scalingfund.milestone.EndResult;
import org.scalingfund.milestone.GrantEnds;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.GrantSheet;
import org.scalingfund.milestone.GrantStatus;
import org.scalingfund.milestone.Grants;
import org.scalingfund.milestone.Termination;

/** Where a fund manager ends a grant before its time; what comes back is shown while they type. */
@Route(value = "manage/grants/:grant/end", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class EndGrantView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Grants grants;
    private final transient GrantEnds ends;

    private final TextArea reasons = new TextArea();
    private final BigDecimalField eligible = pounds("grant.end.eligible");
    private final BigDecimalField ineligible = pounds("grant.end.ineligible");
    private final Paragraph back = new Paragraph();

    EndGrantView(Grants grants, GrantEnds ends) {
        this.grants = grants;
        this.ends = ends;
        reasons.setLabel(getTranslation("grant.end.reasons"));
        reasons.setHelperText(getTranslation("grant.end.reasons.hint"));
        reasons.setMaxLength(5000);
        reasons.setWidthFull();
        reasons.addClassName("long-text");
        back.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grant.end.early");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = GrantPaths.id(event, GrantPaths.GRANT, GrantId::parse);
        var sheet = grants.find(id)
                .filter(found -> found.head().status() == GrantStatus.ACTIVE)
                .orElseThrow(NotFoundException::new);
        var title = new PageTitle(
                getPageTitle(),
                getTranslation(
                        "grant.name", sheet.head().reference(), sheet.head().title()));
        var problems = new ErrorSummary(title);
        var end = new Button(getTranslation("grant.end.certain"), click -> end(sheet, problems));
        end.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        var row = new Div(end);
        row.addClassName("button-row");
        eligible.addValueChangeListener(change -> showBack(sheet));
        ineligible.addValueChangeListener(change -> showBack(sheet));
        showBack(sheet);
        var fields = new Div(reasons, eligible, ineligible, back);
        fields.addClassName("form");
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(GrantPaths.managed(id), getTranslation("grant.review.back")),
                        problems,
                        title,
                        new Paragraph(getTranslation("grant.end.what")),
                        new Paragraph(getTranslation("grant.end.paid", GrantWords.money(sheet.paid()))),
                        fields,
                        row);
    }

    private void showBack(GrantSheet sheet) {
        var known = isUsable(eligible) && isUsable(ineligible);
        back.setText(
                known
                        ? getTranslation(
                                "grant.end.back",
                                GrantWords.money(
                                        new Clawback(sheet.paid(), money(eligible), money(ineligible)).toRecover()))
                        : getTranslation("grant.end.back.unknown"));
    }

    private void end(GrantSheet sheet, ErrorSummary problems) {
        var found = missing();
        problems.show(found);
        if (!found.isEmpty()) {
            return;
        }
        var result =
                ends.terminate(sheet.id(), new Termination(reasons.getValue(), money(eligible), money(ineligible)));
        switch (result) {
            case EndResult.Terminated ended -> {
                Outcomes.done(getTranslation(
                        "grant.end.done", GrantWords.money(ended.clawback().toRecover())));
                getUI().ifPresent(ui -> ui.navigate(GrantPaths.managed(sheet.id())));
            }
            case EndResult.ReasonsMissing _ ->
                problems.show(List.of(new Problem(getTranslation("grant.end.reasons.missing"), reasons)));
            case EndResult.NotOpen _, EndResult.Closed _, EndResult.PaymentsOpen _ ->
                Outcomes.refused(getTranslation("grant.end.not-open"));
        }
    }

    private List<Problem> missing() {
        var problems = new ArrayList<Problem>();
        if (reasons.getValue().isBlank()) {
            problems.add(new Problem(getTranslation("grant.end.reasons.missing"), reasons));
        }
        if (!isUsable(eligible)) {
            problems.add(new Problem(getTranslation("grant.end.eligible.missing"), eligible));
        }
        if (!isUsable(ineligible)) {
            problems.add(new Problem(getTranslation("grant.end.ineligible.missing"), ineligible));
        }
        return problems;
    }

    private static boolean isUsable(BigDecimalField field) {
        var value = field.getValue();
        return value != null
                && value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 2
                && value.precision() - value.scale() <= 12;
    }

    private static Money money(BigDecimalField field) {
        var value = field.getValue();
        return new Money(value == null ? BigDecimal.ZERO : value);
    }

    private BigDecimalField pounds(String label) {
        var field = new BigDecimalField(getTranslation(label));
        field.setHelperText(getTranslation(label + ".hint"));
        field.setPrefixComponent(new Span("£"));
        return field;
    }
}
