package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Pages;
import org.scalingfund.milestone.PayResult;
import org.scalingfund.milestone.PaymentRow;
import org.scalingfund.milestone.PaymentStatus;
import org.scalingfund.milestone.Payments;
import org.scalingfund.tenancy.Access;

/** Payments that may be made now, and those that were. */
@Route(value = "manage/payments", layout = MainLayout.class)
@AllowedTo({Role.FINANCE_OFFICER, Role.FUND_MANAGER, Role.AUDITOR})
class PaymentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;

    private final transient Payments payments;
    private final transient Access access;
    private final transient InstantSource clock;

    PaymentsView(Payments payments, Access access, InstantSource clock) {
        this.payments = payments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grant.payments.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle(), getTranslation("grant.payments.lead")));
        var toPay = base("grant.payments.to-pay")
                .column(getTranslation("grant.payments.due"), this::due)
                .text(getTranslation("grant.payments.released"), PaymentsView::releasedBy);
        if (access.roles().contains(Role.FINANCE_OFFICER)) {
            toPay.controls(getTranslation("grant.payments.pay"), this::pay);
        }
        toPay.setEmptyState(
                new EmptyState(getTranslation("grant.payments.none"), getTranslation("grant.payments.none.why")));
        fill(toPay, PaymentStatus.RELEASED);
        var paid = base("grant.payments.paid")
                .text(getTranslation("grant.payments.paid-at"), PaymentsView::paidAt)
                .text(getTranslation("grant.payments.paid-by"), PaymentsView::paidBy);
        paid.setEmptyState(
                new EmptyState(getTranslation("grant.payments.none-paid"), getTranslation("grant.payments.none.why")));
        fill(paid, PaymentStatus.PAID);
        getContent()
                .add(
                        new H2(getTranslation("grant.payments.to-pay")),
                        toPay,
                        new H2(getTranslation("grant.payments.paid")),
                        paid);
    }

    private void fill(KeysetList<PaymentRow> list, PaymentStatus status) {
        var pages = new Pages<PaymentRow>(after -> payments.inStatus(status, after, PAGE + 1), PAGE);
        list.onMore(() -> list.append(pages.next(), pages.hasMore()));
        var first = pages.next();
        list.show(first, pages.hasMore());
    }

    private KeysetList<PaymentRow> base(String caption) {
        return new KeysetList<PaymentRow>(getTranslation(caption))
                .column(
                        getTranslation("grant.payments.for"),
                        row -> new Anchor(
                                GrantPaths.managed(row.grant()),
                                getTranslation("grant.payments.what", row.reference(), row.milestoneTitle())))
                .text(getTranslation("grant.recipient"), PaymentRow::organisationName)
                .number(getTranslation("grant.amount"), row -> GrantWords.money(row.amount()));
    }

    private Component due(PaymentRow row) {
        return new DueDate(DueMoment.of(row.dueOn()), clock.instant());
    }

    private Component pay(PaymentRow row) {
        var pay = new Button(getTranslation("grant.payments.mark-paid"), click -> {
            switch (payments.pay(row.id())) {
                case PayResult.Paid _ -> {
                    Outcomes.done(getTranslation(
                            "grant.payments.done", GrantWords.money(row.amount()), row.organisationName()));
                    show();
                }
                case PayResult.ReleasedByYou _ -> Outcomes.refused(getTranslation("grant.payments.released-by-you"));
                case PayResult.NotOpen _ -> {
                    Outcomes.refused(getTranslation("grant.payments.not-open"));
                    show();
                }
            }
        });
        pay.setAriaLabel(getTranslation(
                "grant.payments.mark-paid-named", GrantWords.money(row.amount()), row.organisationName()));
        return new Span(pay);
    }

    private static String releasedBy(PaymentRow row) {
        var by = row.releasedBy();
        return by == null ? "–" : by;
    }

    private static String paidAt(PaymentRow row) {
        var at = row.paidAt();
        return at == null ? "–" : Language.formats().date(at);
    }

    private static String paidBy(PaymentRow row) {
        var by = row.paidBy();
        return by == null ? "–" : by;
    }
}
