package org.scalingfund.fund.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.Language;

/** Fields as the pages of rounds ask them. */
final class Fields {
    private static final int PENCE_DIGITS = 2;

    private Fields() {}

    /** Read before the answer is written. */
    private static void help(HasHelper field, @Nullable String hint) {
        if (hint != null) {
            field.setHelperText(hint);
            field.getElement().getThemeList().add("helper-above-field");
        }
    }

    static TextField text(String label, @Nullable String hint) {
        var field = new TextField(label);
        field.setWidthFull();
        help(field, hint);
        return field;
    }

    static TextArea longText(String label, @Nullable String hint) {
        var field = new TextArea(label);
        field.setWidthFull();
        field.setMinRows(3);
        help(field, hint);
        return field;
    }

    static IntegerField number(String label, @Nullable String hint) {
        var field = new IntegerField(label);
        help(field, hint);
        return field;
    }

    static BigDecimalField money(String label, @Nullable String hint) {
        var field = new BigDecimalField(label);
        field.setLocale(Language.locale());
        field.setPrefixComponent(new Span("£"));
        help(field, hint);
        return field;
    }

    /** Nothing when it is empty or finer than a penny. */
    static @Nullable Money amount(BigDecimalField field) {
        var value = field.getValue();
        if (value == null || value.stripTrailingZeros().scale() > PENCE_DIGITS) {
            return null;
        }
        return value.precision() - value.scale() > 12 ? null : new Money(value);
    }

    static void show(BigDecimalField field, Money amount) {
        BigDecimal pounds = amount.pounds().stripTrailingZeros();
        field.setValue(pounds.scale() < 0 ? pounds.setScale(0) : amount.pounds());
    }

    static DateTimePicker moment(String label, @Nullable String hint) {
        var field = DateFields.moment(label);
        field.setStep(Duration.ofMinutes(30));
        help(field, hint);
        return field;
    }

    static DatePicker date(String label) {
        return DateFields.date(label);
    }

    static String words(TextField field) {
        return Objects.requireNonNull(field.getValue()).strip();
    }

    static String words(TextArea field) {
        return Objects.requireNonNull(field.getValue()).strip();
    }
}
