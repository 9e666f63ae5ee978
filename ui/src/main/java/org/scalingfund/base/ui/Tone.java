package org.scalingfund.base.ui;

import java.util.Locale;

/** What a status means for the one who reads it; always shown by a word and an icon as well as by colour. */
public enum Tone {
    GOOD(Icon.CHECK),
    INFO(Icon.NOW),
    WARN(Icon.WARN),
    BAD(Icon.STOP),
    QUIET(Icon.DOT);

    private final Icon icon;

    Tone(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }

    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
