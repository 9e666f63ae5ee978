package org.scalingfund.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/** What came of a deed: what was done passes by, a refusal stays until it is read. */
public final class Outcomes {
    private static final int LONG_ENOUGH_TO_READ = (int) Duration.ofSeconds(8).toMillis();

    private Outcomes() {}

    public static void done(String words) {
        show(words, Tone.GOOD, LONG_ENOUGH_TO_READ, false);
    }

    /** The words name the reason and the way on. */
    public static void refused(String words) {
        show(words, Tone.BAD, 0, true);
    }

    private static void show(String words, Tone tone, int duration, boolean assertive) {
        var notice = new Notification();
        var content = new Div(tone.icon().draw(), new Paragraph(words));
        content.addClassNames("outcome", tone.className());
        var close = new Button(Language.text("base.close"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        content.add(new Span(close));
        notice.add(content);
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setDuration(duration);
        notice.setAssertive(assertive);
        notice.open();
    }
}
