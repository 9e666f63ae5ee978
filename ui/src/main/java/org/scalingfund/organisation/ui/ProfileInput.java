package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.scalingfund.base.ui.Choices;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.Language;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.organisation.HomeNation;
import org.scalingfund.organisation.LegalForm;
import org.scalingfund.organisation.ProfileField;

/** One field of a profile as it is asked: whatever is typed or chosen in it, a text comes of it. */
final class ProfileInput {
    /** What no field takes: the date that was typed is none. */
    private static final String UNUSABLE = "?";

    private final ProfileField field;
    private final Component component;
    private final Supplier<String> text;
    private final Consumer<String> show;
    private String shown = "";

    private ProfileInput(
            ProfileField field, Component component, Supplier<String> text, Consumer<String> show, String hint) {
        this.field = field;
        this.component = component;
        this.text = text;
        this.show = show;
        if (component instanceof HasHelper helped && !hint.isEmpty()) {
            helped.setHelperText(hint);
            component.getElement().getThemeList().add("helper-above-field");
        }
    }

    static ProfileInput of(ProfileField field, CouncilAreas areas, String hint) {
        var label = ProfileWords.label(field);
        return switch (field.asked()) {
            case LINE, WEBSITE -> line(field, new TextField(label), hint);
            case NUMBER -> number(field, new TextField(label), hint);
            case MONEY -> money(field, new TextField(label), hint);
            case TEXT -> text(field, new TextArea(label), hint);
            case DATE -> date(field, DateFields.date(label), hint);
            case LEGAL_FORM -> legalForm(field, new ComboBox<>(label), hint);
            case COUNCIL -> council(field, new ComboBox<>(label), areas, hint);
            case NATION -> nation(field, new RadioButtonGroup<>(label), hint);
        };
    }

    ProfileField field() {
        return field;
    }

    Component component() {
        return component;
    }

    String text() {
        return text.get();
    }

    void show(String saved) {
        show.accept(saved);
        shown = text();
    }

    /** As if the person had typed it. */
    void propose(String said) {
        show.accept(said);
    }

    /** Nobody typed or chose anything here since it was shown. */
    boolean isUntouched() {
        return text().equals(shown);
    }

    private static ProfileInput line(ProfileField field, TextField input, String hint) {
        input.setWidthFull();
        return new ProfileInput(field, input, input::getValue, input::setValue, hint);
    }

    private static ProfileInput number(ProfileField field, TextField input, String hint) {
        input.getElement().setAttribute("inputmode", "decimal");
        return new ProfileInput(field, input, input::getValue, saved -> input.setValue(bare(saved)), hint);
    }

    private static ProfileInput money(ProfileField field, TextField input, String hint) {
        input.setPrefixComponent(new Span("£"));
        return number(field, input, hint);
    }

    private static ProfileInput text(ProfileField field, TextArea input, String hint) {
        input.setWidthFull();
        input.setMinRows(3);
        return new ProfileInput(field, input, input::getValue, input::setValue, hint);
    }

    private static ProfileInput date(ProfileField field, DatePicker input, String hint) {
        return new ProfileInput(
                field,
                input,
                () -> input.getOptionalValue().map(LocalDate::toString).orElse(input.isInvalid() ? UNUSABLE : ""),
                saved -> input.setValue(saved.isEmpty() ? null : LocalDate.parse(saved)),
                hint);
    }

    private static ProfileInput legalForm(ProfileField field, ComboBox<LegalForm> input, String hint) {
        Choices.offer(input, List.of(LegalForm.values()));
        input.setItemLabelGenerator(form -> Language.text(form.textKey()));
        input.setClearButtonVisible(true);
        input.setWidthFull();
        return new ProfileInput(
                field,
                input,
                () -> input.getOptionalValue().map(LegalForm::name).orElse(""),
                saved -> input.setValue(saved.isEmpty() ? null : LegalForm.valueOf(saved)),
                hint);
    }

    private static ProfileInput council(
            ProfileField field, ComboBox<CouncilArea> input, CouncilAreas areas, String hint) {
        Choices.offer(input, areas.all());
        input.setItemLabelGenerator(ProfileWords::name);
        input.setClearButtonVisible(true);
        return new ProfileInput(
                field,
                input,
                () -> input.getOptionalValue().map(CouncilArea::code).orElse(""),
                saved -> input.setValue(areas.all().stream()
                        .filter(area -> area.code().equals(saved))
                        .findFirst()
                        .orElse(null)),
                hint);
    }

    private static ProfileInput nation(ProfileField field, RadioButtonGroup<HomeNation> input, String hint) {
        input.setItems(HomeNation.values());
        input.setItemLabelGenerator(nation -> Language.text(nation.textKey()));
        return new ProfileInput(
                field,
                input,
                () -> input.getOptionalValue().map(HomeNation::name).orElse(""),
                saved -> input.setValue(saved.isEmpty() ? null : HomeNation.valueOf(saved)),
                hint);
    }

    /** 1250000.00 is written 1250000. */
    private static String bare(String saved) {
        if (saved.isEmpty()) {
            return "";
        }
        var number = new BigDecimal(saved);
        var whole = number.stripTrailingZeros();
        return whole.scale() <= 0 ? whole.toBigInteger().toString() : number.toPlainString();
    }
}
