package org.scalingfund.application.ui;

import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;

/** An application's status as people read it. */
final class Statuses {
    private Statuses() {}

    static String words(ApplicationStatus status) {
        return Language.text("application.status." + status);
    }

    static StatusTag tag(ApplicationStatus status) {
        return new StatusTag(words(status), tone(status));
    }

    private static Tone tone(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, CERTIFYING, SUBMITTED, IN_ASSESSMENT, ASSESSED -> Tone.INFO;
            case CHECKING, RESERVE -> Tone.WARN;
            case FUNDED -> Tone.GOOD;
            case WITHDRAWN, EXPIRED, INELIGIBLE, DECLINED -> Tone.QUIET;
        };
    }
}
