package org.scalingfund.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fields for dates: to be typed, also on a phone, with a calendar in the reader's language behind a button. */
public final class DateFields {
    private DateFields() {}

    public static DatePicker date(String label) {
        var field = new DatePicker(label);
        field.setLocale(Language.locale());
        field.setI18n(calendar());
        // A calendar that covers a phone's page as soon as the field is touched leaves no room for typing.
        field.setAutoOpen(false);
        return field;
    }

    /** A day and a time on it. */
    public static DateTimePicker moment(String label) {
        var field = new DateTimePicker(label);
        field.setLocale(Language.locale());
        field.setDatePickerI18n(calendar());
        field.setI18n(new DateTimePickerI18n()
                .setDateLabel(Language.text("base.moment.date"))
                .setTimeLabel(Language.text("base.moment.time"))
                .setBadInputErrorMessage(Language.text("base.moment.unusable")));
        field.setAutoOpen(false);
        return field;
    }

    private static DatePickerI18n calendar() {
        return new DatePickerI18n()
                .setDateFormats("d/M/yyyy", "d.M.yyyy", "d-M-yyyy")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Language.locale()))
                        .toList())
                .setWeekdays(days(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Language.locale())))
                .setWeekdaysShort(days(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Language.locale())))
                .setFirstDayOfWeek(1)
                .setToday(Language.text("base.calendar.today"))
                .setCancel(Language.text("base.calendar.cancel"))
                .setBadInputErrorMessage(Language.text("base.calendar.unusable"));
    }

    /** The calendar counts from Sunday, wherever its weeks begin. */
    private static List<String> days(Function<DayOfWeek, String> name) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(name)
                .toList();
    }
}
