package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.AreaSpread;
import org.scalingfund.evaluation.Spreads;
import org.scalingfund.milestone.GrantId;

/** Reach and adoption by council area, and for an evaluator the way to add what is known today. */
final class SpreadPanel extends Composite<Div> {
    private final transient Spreads spreads;
    private final GrantId grant;
    private final boolean mayAdd;
    private final transient InstantSource clock;

    SpreadPanel(Spreads spreads, GrantId grant, boolean mayAdd, InstantSource clock) {
        this.spreads = spreads;
        this.grant = grant;
        this.mayAdd = mayAdd;
        this.clock = clock;
        show();
    }

    private void show() {
        var areas = spreads.latest(grant);
        getContent().removeAll();
        if (areas.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("evaluation.spread.none")));
        } else {
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    "evaluation.spread.total",
                                    share(AreaSpread.reach(areas)),
                                    share(AreaSpread.adoption(areas)))),
                            table(areas));
        }
        if (mayAdd) {
            getContent().add(new Details(getTranslation("evaluation.spread.add"), form()));
        }
    }

    private KeysetList<AreaSpread> table(List<AreaSpread> areas) {
        var table = new KeysetList<AreaSpread>(getTranslation("evaluation.spread"))
                .text(getTranslation("evaluation.spread.area"), AreaSpread::councilName)
                .number(getTranslation("evaluation.spread.reached"), area -> count(area.peopleReached()))
                .number(getTranslation("evaluation.spread.eligible"), area -> count(area.peopleEligible()))
                .number(getTranslation("evaluation.spread.reach"), area -> share(area.reach()))
                .number(getTranslation("evaluation.spread.delivering"), area -> count(area.settingsDelivering()))
                .number(getTranslation("evaluation.spread.approached"), area -> count(area.settingsApproached()))
                .number(getTranslation("evaluation.spread.adoption"), area -> share(area.adoption()))
                .text(
                        getTranslation("evaluation.spread.asof"),
                        area -> Language.formats().date(area.asOf()));
        table.show(areas, false);
        return table;
    }

    private Div form() {
        var area = new ComboBox<Spreads.Area>(getTranslation("evaluation.spread.area"));
        area.setItems(spreads.areas());
        area.setItemLabelGenerator(Spreads.Area::name);
        area.setRequiredIndicatorVisible(true);
        var numbers = Stream.of("reached", "eligible", "delivering", "approached")
                .map(part -> new IntegerField(getTranslation("evaluation.spread." + part)))
                .toList();
        numbers.forEach(field -> field.setMin(0));
        var wrong = new Paragraph();
        wrong.addClassName("field-error");
        wrong.getElement().setAttribute("role", "alert");
        var add = new Button(getTranslation("evaluation.save"), _ -> {
            var values = numbers.stream().map(IntegerField::getValue).toList();
            if (area.getValue() == null || values.stream().anyMatch(value -> value == null || value < 0)) {
                wrong.setText(getTranslation("evaluation.number.wrong"));
            } else if (values.get(0) > values.get(1) || values.get(2) > values.get(3)) {
                wrong.setText(getTranslation("evaluation.spread.wrong"));
            } else {
                spreads.record(
                        grant,
                        new AreaSpread(
                                area.getValue().code(),
                                area.getValue().name(),
                                LocalDate.ofInstant(
                                        clock.instant(), Spaces.here().zone()),
                                values.get(0),
                                values.get(1),
                                values.get(2),
                                values.get(3)));
                show();
            }
        });
        var form = new Div(area);
        form.addClassName("form");
        numbers.forEach(form::add);
        form.add(wrong, add);
        return form;
    }

    private String share(Optional<BigDecimal> share) {
        return share.map(part -> Language.formats().percent(part)).orElse(getTranslation("evaluation.spread.unknown"));
    }

    private static String count(int number) {
        return Language.formats().count(number);
    }
}
