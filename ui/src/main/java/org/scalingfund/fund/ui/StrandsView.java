package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.Strand;
import org.scalingfund.fund.StrandId;

/** What a fund is divided into, for funds that are. */
@Route(value = "manage/funds/:fund/strands", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class StrandsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Funds funds;

    StrandsView(Funds funds) {
        this.funds = funds;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fund.fund-part.STRANDS");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(form(FundPaths.fund(event, funds)));
    }

    private PartForm form(Fund fund) {
        var rows = new RowList<StrandRow>(
                "fund.strands.row", getTranslation("fund.strands.add"), Strand.MOST, StrandRow::new);
        fund.strands().forEach(strand -> rows.add(new StrandRow(strand)));
        var form = new PartForm(
                        getPageTitle(), getTranslation("fund.strands.lead", Strand.MOST), FundPaths.fund(fund.id()))
                .add(rows);
        return form.action(getTranslation("fund.save"), () -> {
                    rows.nameFieldsIn(form);
                    if (form.passes(problems(rows.rows()))) {
                        var wanted = rows.rows().stream().map(StrandRow::strand).toList();
                        form.conclude(funds.changeStrands(fund.id(), fund.strands(), wanted));
                    }
                })
                .cancel();
    }

    private static List<RoundProblem> problems(List<StrandRow> rows) {
        var problems = new ArrayList<RoundProblem>();
        for (var at = 0; at < rows.size(); at++) {
            problems.addAll(rows.get(at).problems(at));
        }
        return problems.isEmpty()
                ? Strand.sameCodes(rows.stream().map(StrandRow::code).toList())
                : problems;
    }

    private static final class StrandRow implements RowList.Row {
        private final StrandId id;
        private final TextField code =
                Fields.text(Language.text("fund.strands.code"), Language.text("fund.strands.code.hint"));
        private final TextField title = Fields.text(Language.text("fund.strands.title"), null);
        private final TextArea paysFor = Fields.longText(Language.text("fund.strands.pays-for"), null);

        StrandRow() {
            id = StrandId.random();
        }

        StrandRow(Strand strand) {
            id = strand.id();
            code.setValue(strand.code());
            title.setValue(strand.title());
            paysFor.setValue(strand.paysFor());
        }

        @Override
        public Map<String, Component> fields() {
            var fields = new LinkedHashMap<String, Component>();
            fields.put("code", code);
            fields.put("title", title);
            fields.put("paysFor", paysFor);
            return fields;
        }

        String code() {
            return Fields.words(code).toUpperCase(Locale.ROOT);
        }

        List<RoundProblem> problems(int row) {
            return Strand.problems(row, code(), Fields.words(title), Fields.words(paysFor));
        }

        Strand strand() {
            return new Strand(id, code(), Fields.words(title), Fields.words(paysFor));
        }
    }
}
