package org.scalingfund.form;

/** What kind of value an answer, or a part of a formula, has. */
public enum ValueType {
    TEXT,
    NUMBER,
    DATE,
    YES_NO,
    CHOICES
}
