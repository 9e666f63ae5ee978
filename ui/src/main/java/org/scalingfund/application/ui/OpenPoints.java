package org.scalingfund.application.ui;

import java.time.LocalDate;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.OpenPoint;
import org.scalingfund.base.Money;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;

/** Open points in words, and where each is put right. */
final class OpenPoints {
    /** Names the field, in the address of the page it is on. */
    static final String FIELD = "field";

    private OpenPoints() {}

    static String words(OpenPoint point) {
        return Language.text(
                point.key(), point.arguments().stream().map(OpenPoints::shown).toArray());
    }

    static String href(ApplicationId application, OpenPoint point) {
        return Spaces.path("applications", application, point.page()) + "?" + FIELD + "=" + point.field();
    }

    private static Object shown(Object argument) {
        return switch (argument) {
            case Money money -> Language.formats().roundMoney(money.pounds());
            case LocalDate date -> Language.formats().date(date);
            case OpenPoint.Field(var kind, var column) -> ColumnWords.of(column, kind);
            default -> argument;
        };
    }
}
