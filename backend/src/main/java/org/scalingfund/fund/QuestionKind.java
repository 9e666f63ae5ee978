package org.scalingfund.fund;

import java.util.List;
import java.util.Optional;
import org.scalingfund.form.ValueType;

/** How a question is answered. */
public enum QuestionKind {
    SHORT_TEXT(ValueType.TEXT),
    LONG_TEXT(ValueType.TEXT),
    NUMBER(ValueType.NUMBER),
    MONEY(ValueType.NUMBER),
    DATE(ValueType.DATE),
    /** One of several. */
    CHOICE(ValueType.CHOICES),
    /** Any number of several; the answer is one to a line. */
    CHOICES(ValueType.CHOICES),
    YES_NO(ValueType.YES_NO),
    /** Any number of areas from the official list. */
    COUNCIL_AREAS,
    ADDRESS(
            needed("address.line-1", ColumnKind.TEXT),
            optional("address.line-2", ColumnKind.TEXT),
            needed("address.town", ColumnKind.TEXT),
            needed("address.postcode", ColumnKind.POSTCODE)),
    PERSON(
            needed("person.name", ColumnKind.TEXT),
            needed("person.role", ColumnKind.TEXT),
            needed("person.email", ColumnKind.EMAIL),
            optional("person.telephone", ColumnKind.TEXT)),
    ORGANISATION(
            needed("organisation.name", ColumnKind.TEXT),
            optional("organisation.register-number", ColumnKind.TEXT),
            optional("organisation.postcode", ColumnKind.POSTCODE),
            optional("organisation.contact", ColumnKind.EMAIL)),
    /** Rows of the same few fields, which the fund names. */
    TABLE,
    FILE,
    /** Something to be declared: answered by yes alone. */
    DECLARATION(ValueType.YES_NO);

    private final Optional<ValueType> type;
    private final List<Column> columns;

    QuestionKind(Column... columns) {
        type = Optional.empty();
        this.columns = List.of(columns);
    }

    QuestionKind(ValueType type) {
        this.type = Optional.of(type);
        columns = List.of();
    }

    private static Column needed(String key, ColumnKind kind) {
        return new Column("fund.column." + key, kind, true);
    }

    private static Column optional(String key, ColumnKind kind) {
        return new Column("fund.column." + key, kind, false);
    }

    /** What its answers are worth in a formula; nothing when formulas cannot speak of them. */
    public Optional<ValueType> type() {
        return type;
    }

    /** Whether the answer is written in words, so that a limit can be set. */
    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }

    public boolean offersChoices() {
        return this == CHOICE || this == CHOICES;
    }

    /**
     * Whether some criterion is expected to read the answer: what is told, counted or chosen. Who, where and when, a plain
     * yes or no, files and declarations are facts that nobody need score.
     */
    boolean isWeighed() {
        return switch (this) {
            case SHORT_TEXT, LONG_TEXT, NUMBER, MONEY, CHOICE, CHOICES, TABLE -> true;
            case DATE, YES_NO, COUNCIL_AREAS, ADDRESS, PERSON, ORGANISATION, FILE, DECLARATION -> false;
        };
    }

    /** Whether a formula may give the answer instead of a person. */
    public boolean canBeCalculated() {
        return this == NUMBER || this == MONEY || this == DATE || this == YES_NO;
    }

    /** Whether the answer is rows of several fields. */
    public boolean hasRows() {
        return this == TABLE || !columns.isEmpty();
    }

    /** The product's own columns; none when the fund names them, or when there are no rows. */
    List<Column> columns() {
        return columns;
    }
}
