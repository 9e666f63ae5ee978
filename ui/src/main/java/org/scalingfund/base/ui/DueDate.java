package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A date by which something is asked, with how soon that is in words. */
public final class DueDate extends Composite<Span> {
    /** How soon; said in words, colour only repeats it. */
    enum Urgency {
        OVERDUE,
        TODAY,
        SOON,
        LATER;

        static Urgency of(Instant due, Instant now) {
            if (due.isBefore(now)) {
                return OVERDUE;
            }
            var zone = Language.formats().zone();
            if (due.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate())) {
                return TODAY;
            }
            return Duration.between(now, due).toDays() < 7 ? SOON : LATER;
        }
    }

    public DueDate(Instant due, Instant now) {
        var time = new Element("time");
        time.setAttribute("datetime", due.toString());
        time.setText(Language.formats().dateTime(due));
        var urgency = Urgency.of(due, now);
        var words = new Span();
        words.addClassName("due-words");
        if (urgency != Urgency.LATER) {
            words.add((urgency == Urgency.SOON ? Icon.WAIT : Icon.WARN).draw());
        }
        words.add(new Span(words(urgency, Language.fromNow(due, now))));
        getContent().addClassNames("due", "due-" + urgency.name().toLowerCase(Locale.ROOT));
        getContent().getElement().appendChild(time, words.getElement());
    }

    private String words(Urgency urgency, String fromNow) {
        return switch (urgency) {
            case OVERDUE -> getTranslation("base.due.overdue", fromNow);
            case TODAY -> getTranslation("base.due.today", fromNow);
            case SOON, LATER -> fromNow;
        };
    }
}
