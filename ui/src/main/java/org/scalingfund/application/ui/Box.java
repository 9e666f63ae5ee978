package org.scalingfund.application.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scalingfund.base.Money;
import org.scalingfund.base.ui.Choices;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.LongText;
import org.scalingfund.fund.AnswerForm;
import org.scalingfund.fund.AnswerShape;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.organisation.CouncilArea;

/**
 * A field as something that holds text: {@code outer} is put on the page, {@code inner} has the value. {@code text} is
 * what is saved, {@code raw} what stands in the browser's field; {@code words} shows a saved text to people.
 */
record Box(
        Component outer,
        AbstractField<?, ?> inner,
        HasValidation validation,
        Supplier<String> text,
        Supplier<String> raw,
        Consumer<String> fill,
        UnaryOperator<String> words,
        boolean typed) {
    /** A pause in typing after which what stands there is saved. */
    private static final int PAUSE_MILLIS = 2000;

    static Box text(TextField field) {
        return text(field, words -> words);
    }

    /** A number: pounds signs, commas and spaces are how people write it, and not part of it. */
    static Box number(TextField field) {
        field.getElement().setAttribute("inputmode", "decimal");
        return text(field, Box::plainNumber);
    }

    private static Box text(TextField field, UnaryOperator<String> plain) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setWidthFull();
        return new Box(
                field,
                field,
                field,
                () -> plain.apply(field.getValue()),
                field::getValue,
                field::setValue,
                words -> words,
                true);
    }

    static Box longText(TextArea field, Component outer) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return new Box(outer, field, field, field::getValue, field::getValue, field::setValue, words -> words, true);
    }

    static Box longText(LongText field) {
        return longText(field.field(), field);
    }

    static Box date(DatePicker field) {
        Supplier<String> text = () -> field.isEmpty() ? "" : field.getValue().toString();
        return new Box(
                field,
                field,
                field,
                text,
                text,
                saved -> date(saved).ifPresentOrElse(field::setValue, field::clear),
                saved -> date(saved).map(Language.formats()::date).orElse(saved),
                true);
    }

    static Box choice(Select<String> field, List<String> choices, UnaryOperator<String> words) {
        field.setItems(choices);
        // The empty choice is asked for its words too.
        field.setItemLabelGenerator(choice -> choice == null ? "" : words.apply(choice));
        field.setEmptySelectionAllowed(true);
        return choice(field, field, choices, words);
    }

    static Box choice(RadioButtonGroup<String> field, List<String> choices, UnaryOperator<String> words) {
        field.setItems(choices);
        field.setItemLabelGenerator(words::apply);
        return choice(field, field, choices, words);
    }

    private static <F extends AbstractField<?, String>> Box choice(
            F field, HasValidation validation, List<String> choices, UnaryOperator<String> words) {
        Supplier<String> text = () -> field.isEmpty() ? "" : field.getValue();
        return new Box(
                field,
                field,
                validation,
                text,
                text,
                saved -> {
                    if (choices.contains(saved)) {
                        field.setValue(saved);
                    } else {
                        field.clear();
                    }
                },
                saved -> choices.contains(saved) ? words.apply(saved) : saved,
                false);
    }

    /** Any number of several; the answer is one to a line, in the order in which they are offered. */
    static Box choices(CheckboxGroup<String> field, List<String> choices) {
        field.setItems(choices);
        Supplier<String> text =
                () -> choices.stream().filter(field.getValue()::contains).collect(Collectors.joining("\n"));
        return new Box(
                field,
                field,
                field,
                text,
                text,
                saved -> field.setValue(AnswerForm.chosen(saved).stream()
                        .filter(choices::contains)
                        .collect(Collectors.toSet())),
                saved -> String.join(", ", AnswerForm.chosen(saved)),
                false);
    }

    /** Any number of council areas, one to a line by code and name. */
    static Box areas(MultiSelectComboBox<CouncilArea> field, List<CouncilArea> all) {
        Choices.offer(field, all);
        field.setItemLabelGenerator(area -> area.nameIn(Language.locale()));
        Supplier<String> text = () -> all.stream()
                .filter(field.getValue()::contains)
                .map(area -> AnswerForm.area(area.code(), area.name()))
                .collect(Collectors.joining("\n"));
        return new Box(
                field,
                field,
                field,
                text,
                text,
                saved -> {
                    var codes = AnswerForm.chosen(saved).stream()
                            .map(AnswerForm::areaCode)
                            .collect(Collectors.toSet());
                    field.setValue(all.stream()
                            .filter(area -> codes.contains(area.code()))
                            .collect(Collectors.toSet()));
                },
                saved -> AnswerWords.of(AnswerShape.of(QuestionKind.COUNCIL_AREAS), saved),
                false);
    }

    static Box rows(RowsField field, AnswerShape shape) {
        return new Box(
                field,
                field,
                field,
                field::getValue,
                field::raw,
                field::setValue,
                saved -> AnswerWords.of(shape, saved),
                true);
    }

    static Box declaration(Checkbox field) {
        Supplier<String> text = () -> field.getValue() ? AnswerForm.YES : "";
        return new Box(
                field,
                field,
                field,
                text,
                text,
                saved -> field.setValue(saved.equals(AnswerForm.YES)),
                saved -> AnswerWords.of(AnswerShape.of(QuestionKind.DECLARATION), saved),
                false);
    }

    static String plainNumber(String typed) {
        return typed.replaceAll("[£,\\s]", "");
    }

    /** An amount above nothing, as people write it. */
    static Optional<Money> money(String typed) {
        var plain = plainNumber(typed);
        return plain.matches("[0-9]{1,10}(\\.[0-9]{1,2})?")
                ? Optional.of(Money.of(plain)).filter(Money::isPositive)
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
