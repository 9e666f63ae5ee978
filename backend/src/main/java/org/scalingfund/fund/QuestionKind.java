package org.scalingfund.fund;

/** How a question is answered. */
public enum QuestionKind {
    SHORT_TEXT,
    LONG_TEXT,
    NUMBER,
    MONEY,
    DATE,
    CHOICE,
    YES_NO,
    FILE;

    /** Whether the answer is written in words, so that a limit can be set. */
    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }
}
