package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.FundOutcome;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.RoundProblem;

/** By which changes a fund is judged, and how each is measured. */
@Route(value = "manage/funds/:fund/outcomes", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class OutcomesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Funds funds;

    OutcomesView(Funds funds) {
        this.funds = funds;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.fund-part.OUTCOMES");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(form(FundPaths.fund(event, funds)));
    }

    private PartForm form(Fund fund) {
        var rows = new RowList<OutcomeRow>(
                "fund.outcomes.row", getTranslation("fund.outcomes.add"), FundOutcome.MOST, OutcomeRow::new);
        fund.outcomes().forEach(outcome -> rows.add(new OutcomeRow(outcome)));
        var form = new PartForm(
                        getPageTitle(),
                        getTranslation("fund.outcomes.lead", FundOutcome.MOST),
                        FundPaths.fund(fund.id()))
                .add(rows);
        return form.action(getTranslation("fund.save"), () -> {
                    rows.nameFieldsIn(form);
                    if (form.passes(problems(rows.rows()))) {
                        var wanted =
                                rows.rows().stream().map(OutcomeRow::outcome).toList();
                        form.conclude(funds.changeOutcomes(fund.id(), fund.outcomes(), wanted));
                    }
                })
                .cancel();
    }

    private static List<RoundProblem> problems(List<OutcomeRow> rows) {
        var problems = new ArrayList<RoundProblem>();
        for (var at = 0; at < rows.size(); at++) {
            problems.addAll(rows.get(at).problems(at));
        }
        return problems;
    }

    private static final class OutcomeRow implements RowList.Row {
        private final TextField title = Fields.text(Language.text("fund.outcomes.title"), null);
        private final TextField measure =
                Fields.text(Language.text("fund.outcomes.measure"), Language.text("fund.outcomes.measure.hint"));
        private final TextField baseline = Fields.text(Language.text("fund.outcomes.baseline"), null);
        private final TextField target = Fields.text(Language.text("fund.outcomes.target"), null);

        OutcomeRow() {}

        OutcomeRow(FundOutcome outcome) {
            title.setValue(outcome.title());
            measure.setValue(outcome.measure());
            baseline.setValue(outcome.baseline());
            target.setValue(outcome.target());
        }

        @Override
        public Map<String, Component> fields() {
            var fields = new LinkedHashMap<String, Component>();
            fields.put("title", title);
            fields.put("measure", measure);
            fields.put("baseline", baseline);
            fields.put("target", target);
            return fields;
        }

        List<RoundProblem> problems(int row) {
            return FundOutcome.problems(
                    row, Fields.words(title), Fields.words(measure), Fields.words(baseline), Fields.words(target));
        }

        FundOutcome outcome() {
            return new FundOutcome(
                    Fields.words(title), Fields.words(measure), Fields.words(baseline), Fields.words(target));
        }
    }
}
