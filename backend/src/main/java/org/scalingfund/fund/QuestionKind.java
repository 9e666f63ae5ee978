package org.scalingfund.fund;

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
    FILE,
    /** Something to be declared: answered by yes alone. */
    DECLARATION(ValueType.YES_NO);

    private final Optional<ValueType> type;

    QuestionKind() {
        type = Optional.empty();
    }

    QuestionKind(ValueType type) {
        this.type = Optional.of(type);
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

    /** Whether a formula may give the answer instead of a person. */
    public boolean canBeCalculated() {
        return this == NUMBER || this == MONEY || this == DATE || this == YES_NO;
    }
}
