package org.scalingfund.application.ui;

import java.time.Instant;
import org.scalingfund.base.ui.Deadline;
import org.scalingfund.base.ui.Language;

/** When the round closes, as everybody reads it who writes an application to it. */
final class ClosingTime {
    private ClosingTime() {}

    static Deadline of(Instant closesAt, Instant now) {
        var moment = Language.formats().dateTimeWithZone(closesAt);
        return new Deadline(
                closesAt,
                now,
                at -> at.isAfter(closesAt)
                        ? Language.text("application.draft.closed", moment)
                        : Language.text("application.draft.closes", moment, Language.fromNow(closesAt, at)));
    }
}
