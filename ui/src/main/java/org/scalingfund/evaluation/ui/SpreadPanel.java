package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scalingfund.base.ui.Choices;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.AreaSpread;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.Spreads;
import org.scalingfund.organisation.CouncilArea;

/** Where it has spread, and for an evaluator who still gathers the way to add what is known today. */
final class SpreadPanel extends Composite<Div> {
    private static final int MOST = 10_000_000;

    private final transient Spreads spreads;
    private final transient EvaluationSheet sheet;
    private final boolean mayAdd;
    private final transient InstantSource clock;

    SpreadPanel(Spreads spreads, EvaluationSheet sheet, boolean mayAdd, InstantSource clock) {
        this.spreads = spreads;
        this.sheet = sheet;
        this.mayAdd = mayAdd;
        this.clock = clock;
        show();
    }

    private void show() {
        getContent().removeAll();
        var areas = spreads.knownAt(sheet.grant(), sheet.basisAt(clock.instant())).stream()
                .sorted(Comparator.comparing(AreaSpread::councilName))
                .toList();
        getContent().add(new SpreadChart(areas));
        var unknown = spreads.planned(sheet.application()).stream()
                .filter(name ->
                        areas.stream().noneMatch(area -> area.councilName().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("evaluation.spread.planned", String.join(", ", unknown))));
        }
        if (mayAdd) {
            getContent().add(new Details(getTranslation("evaluation.spread.add"), form()));
        }
    }

    private Div form() {
        var area = new ComboBox<CouncilArea>(getTranslation("evaluation.spread.area"));
        Choices.offer(area, spreads.areas());
        area.setItemLabelGenerator(item -> item.nameIn(Language.locale()));
        area.setRequiredIndicatorVisible(true);
        var numbers = Stream.of("reached", "eligible", "delivering", "approached")
                .map(part -> new IntegerField(getTranslation("evaluation.spread." + part)))
                .toList();
        numbers.forEach(field -> {
            field.setMin(0);
            field.setMax(MOST);
        });
        var wrong = new Paragraph();
        wrong.addClassName("field-error");
        wrong.getElement().setAttribute("role", "alert");
        var add = new Button(getTranslation("evaluation.spread.save"), _ -> add(area, numbers, wrong));
        var form = new Div(area);
        form.addClassName("form");
        numbers.forEach(form::add);
        form.add(wrong, add);
        return form;
    }

    private void add(ComboBox<CouncilArea> area, List<IntegerField> numbers, Paragraph wrong) {
        var chosen = area.getValue();
        var values = numbers.stream().map(IntegerField::getValue).toList();
        if (chosen == null) {
            wrong.setText(getTranslation("evaluation.spread.area.missing"));
        } else if (values.stream().anyMatch(value -> value == null || value < 0 || value > MOST)) {
            wrong.setText(getTranslation("evaluation.number.wrong"));
        } else if (values.get(0) > values.get(1) || values.get(2) > values.get(3)) {
            wrong.setText(getTranslation("evaluation.spread.wrong"));
        } else {
            var today = LocalDate.ofInstant(clock.instant(), Spaces.here().zone());
            spreads.record(
                    sheet.grant(),
                    new AreaSpread(
                            chosen.code(),
                            chosen.name(),
                            today,
                            values.get(0),
                            values.get(1),
                            values.get(2),
                            values.get(3)));
            Outcomes.done(getTranslation("evaluation.spread.added", chosen.name()));
            show();
        }
    }
}
