package org.scalingfund.application.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.LongText;

/**
 * A field as something that holds text: {@code outer} is put on the page, {@code inner} has the value, which becomes
 * text and back; {@code words} shows the text to people.
 */
record Box<T extends @Nullable Object>(
        Component outer,
        AbstractField<?, T> inner,
        HasValidation validation,
        Function<T, String> text,
        Function<String, T> value,
        UnaryOperator<String> words,
        boolean typed) {
    /** A pause in typing after which what stands there is saved. */
    private static final int PAUSE_MILLIS = 2000;

    static Box<String> text(TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setWidthFull();
        return new Box<>(field, field, field, text -> text, text -> text, words -> words, true);
    }

    static Box<String> longText(TextArea field, Component outer) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return new Box<>(outer, field, field, text -> text, text -> text, words -> words, true);
    }

    static Box<String> longText(LongText field) {
        return longText(field.field(), field);
    }

    /** A number: pounds signs, commas and spaces are how people write it, and not part of it. */
    static Box<String> number(TextField field) {
        var box = text(field);
        field.getElement().setAttribute("inputmode", "decimal");
        return new Box<>(field, field, field, Box::plainNumber, box.value(), box.words(), true);
    }

    static Box<@Nullable LocalDate> date(DatePicker field) {
        field.setLocale(Language.locale());
        return new Box<@Nullable LocalDate>(
                field,
                field,
                field,
                date -> date == null ? "" : date.toString(),
                Box::date,
                text -> date(text) instanceof LocalDate date ? Language.formats().date(date) : text,
                true);
    }

    static Box<@Nullable String> choice(Select<String> field, List<String> choices, UnaryOperator<String> words) {
        field.setItems(choices);
        field.setItemLabelGenerator(choice -> choice == null ? "" : words.apply(choice));
        field.setEmptySelectionAllowed(true);
        return new Box<@Nullable String>(
                field, field, field, Box::orEmpty, Box::orNull, text -> text.isEmpty() ? text : words.apply(text), false);
    }

    static Box<@Nullable String> choice(
            RadioButtonGroup<String> field, List<String> choices, UnaryOperator<String> words) {
        field.setItems(choices);
        field.setItemLabelGenerator(words::apply);
        return new Box<@Nullable String>(
                field, field, field, Box::orEmpty, Box::orNull, text -> text.isEmpty() ? text : words.apply(text), false);
    }

    static String plainNumber(String typed) {
        return typed.replaceAll("[£,\\s]", "");
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
