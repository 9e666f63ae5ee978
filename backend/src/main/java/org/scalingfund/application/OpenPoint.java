package org.scalingfund.application;

import java.util.List;
import org.scalingfund.fund.Column;
import org.scalingfund.fund.QuestionKind;

/**
 * Something that stands in the way of submitting: on which page of the application and in which of its fields to put it
 * right, and the key of the words that say what is wrong.
 *
 * @param page the page's address below the application's: {@code about}, {@code sections/…}
 * @param field the field's name there; a page gives its field the element id {@code field-<name>}
 * @param arguments for the places {0}, {1} and so on: text, numbers, {@code Money}, dates, fields of rows
 */
public record OpenPoint(String page, String field, String key, List<Object> arguments) {
    /** A field of the rows in which a question of this kind is answered. */
    public record Field(QuestionKind kind, Column column) {}

    public static OpenPoint at(String page, String field, String key, Object... arguments) {
        return new OpenPoint(page, field, key, List.of(arguments));
    }
}
