package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.FinancialYear;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.FundBudget;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.Rounds;

/** What a fund has in all and in each financial year; what is missing or over stands beside the total as one types. */
@Route(value = "manage/funds/:fund/budget", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class FundBudgetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int YEARS_BACK = 3;
    private static final int YEARS_AHEAD = 10;

    private final transient Funds funds;
    private final transient Rounds rounds;
    private final transient InstantSource clock;

    FundBudgetView(Funds funds, Rounds rounds, InstantSource clock) {
        this.funds = funds;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.fund-part.BUDGET");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var fund = FundPaths.fund(event, funds);
        getContent().removeAll();
        getContent().add(new Form(fund).form);
    }

    /** A few years back and ahead, and those that the fund has. */
    private List<FinancialYear> choices(Fund fund) {
        var now = FinancialYear.of(LocalDate.ofInstant(clock.instant(), rounds.zone()));
        var years =
                fund.budget().years().stream().map(year -> year.year().begins()).toList();
        var first = Math.min(now.begins() - YEARS_BACK, years.isEmpty() ? now.begins() : years.getFirst());
        var last = Math.max(now.begins() + YEARS_AHEAD, years.isEmpty() ? now.begins() : years.getLast());
        return IntStream.rangeClosed(first, last).mapToObj(FinancialYear::new).toList();
    }

    private final class Form {
        private final Fund fund;
        private final List<FinancialYear> choices;
        private final BigDecimalField total = Fields.money(getTranslation("fund.fund.budget"), null);
        private final Paragraph sum = new Paragraph();
        private final RowList<BudgetYear> rows =
                new RowList<>("fund.years.row", getTranslation("fund.years.add"), FundBudget.MOST_YEARS, this::next);
        private final PartForm form;

        Form(Fund fund) {
            this.fund = fund;
            choices = choices(fund);
            sum.addClassName("running-total");
            sum.getElement().setAttribute("role", "status");
            Fields.show(total, fund.budget().total());
            total.addValueChangeListener(change -> sumUp());
            rows.onChange(this::sumUp);
            for (var year : fund.budget().years()) {
                var row = new BudgetYear(choices, this::sumUp);
                row.show(year);
                rows.add(row);
            }
            sumUp();
            form = new PartForm(getPageTitle(), getTranslation("fund.years.lead"), FundPaths.fund(fund.id()))
                    .field("total", total)
                    .add(rows, sum)
                    .action(getTranslation("fund.save"), this::save)
                    .cancel();
        }

        /** The year after the last one is proposed. */
        private BudgetYear next() {
            var row = new BudgetYear(choices, this::sumUp);
            var years = rows.rows().stream()
                    .map(BudgetYear::year)
                    .filter(Objects::nonNull)
                    .toList();
            if (!years.isEmpty() && !years.getLast().equals(choices.getLast())) {
                row.propose(years.getLast().plus(1));
            }
            return row;
        }

        private void sumUp() {
            var all = Fields.amount(total);
            sum.setText(BudgetYear.sum(all == null ? Money.ZERO : all, allotted()));
        }

        private Money allotted() {
            return rows.rows().stream()
                    .map(BudgetYear::amount)
                    .filter(Objects::nonNull)
                    .reduce(Money.ZERO, Money::plus);
        }

        private void save() {
            rows.nameFieldsIn(form);
            var all = Fields.amount(total);
            var entered = rows.rows().stream()
                    .map(row -> new FundBudget.Entered(row.year(), row.amount()))
                    .toList();
            if (form.passes(FundBudget.problems(all, entered))) {
                var years = entered.stream()
                        .map(row -> new FundBudget.Year(
                                Objects.requireNonNull(row.year()), Objects.requireNonNull(row.amount())))
                        .toList();
                form.conclude(funds.changeBudget(
                        fund.id(), fund.budget(), new FundBudget(Objects.requireNonNull(all), years)));
            }
        }
    }
}
