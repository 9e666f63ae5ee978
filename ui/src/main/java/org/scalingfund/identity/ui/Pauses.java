package org.scalingfund.identity.ui;

import java.time.Duration;
import java.util.Locale;
import org.scalingfund.base.Texts;

/** How long somebody has to wait, in words. */
final class Pauses {
    private static final Duration LONG = Duration.ofMinutes(2);

    private Pauses() {}

    static String sentence(Texts texts, Locale language, Duration pause) {
        return pause.compareTo(LONG) < 0
                ? texts.count(
                        "identity.problem.wait.seconds",
                        language,
                        Math.max(1, pause.plusMillis(999).toSeconds()))
                : texts.count(
                        "identity.problem.wait.minutes",
                        language,
                        pause.plusSeconds(59).toMinutes());
    }
}
