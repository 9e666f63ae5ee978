package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.FinancialYear;
import org.scalingfund.fund.FundBudget;

/** The fields of one year of a fund's budget, and what years sum to in words. */
final class BudgetYear implements RowList.Row {
    private final Select<FinancialYear> year = new Select<>();
    private final BigDecimalField amount = Fields.money(Language.text("fund.years.amount"), null);

    BudgetYear(List<FinancialYear> choices, Runnable changed) {
        year.setLabel(Language.text("fund.years.year"));
        year.setItems(choices);
        amount.addValueChangeListener(change -> changed.run());
    }

    /** "The years have £8,000,000 of £12,000,000. £4,000,000 is missing." */
    static String sum(Money total, Money allotted) {
        var words = List.of(FundWords.money(allotted), FundWords.money(total));
        if (allotted.equals(total)) {
            return Language.text("fund.years.exact", words.getLast());
        }
        return allotted.isMoreThan(total)
                ? Language.text("fund.years.over", words.get(0), words.get(1), FundWords.money(allotted.minus(total)))
                : Language.text(
                        "fund.years.missing", words.get(0), words.get(1), FundWords.money(total.minus(allotted)));
    }

    void show(FundBudget.Year shown) {
        year.setValue(shown.year());
        Fields.show(amount, shown.amount());
    }

    void propose(FinancialYear next) {
        year.setValue(next);
    }

    @Nullable
    FinancialYear year() {
        return year.getValue();
    }

    @Nullable
    Money amount() {
        return Fields.amount(amount);
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("year", year);
        fields.put("amount", amount);
        return fields;
    }
}
