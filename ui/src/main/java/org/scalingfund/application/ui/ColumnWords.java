package org.scalingfund.application.ui;

import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.Column;
import org.scalingfund.fund.QuestionKind;

/** What the fields of a row are called. */
final class ColumnWords {
    private ColumnWords() {}

    /** The fund names the columns of tables, the product all others. */
    static String of(Column column, QuestionKind kind) {
        return kind == QuestionKind.TABLE ? column.title() : Language.text(column.title());
    }
}
