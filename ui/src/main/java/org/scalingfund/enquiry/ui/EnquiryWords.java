package org.scalingfund.enquiry.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.scalingfund.base.Formats;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.enquiry.EnquiryStatus;
import org.scalingfund.enquiry.EnquiryText;

/** Questions and answers in words, the same on every page. */
final class EnquiryWords {
    private EnquiryWords() {}

    /** {@code texts} are the funder's or the asker's words for it. */
    static StatusTag status(String texts, EnquiryStatus status) {
        var tone = switch (status) {
            case WAITING -> Tone.WARN;
            case PUBLISHED -> Tone.GOOD;
            case PRIVATE, SET_ASIDE -> Tone.QUIET;
        };
        return new StatusTag(Language.text(texts + "." + status), tone);
    }

    static String moment(Instant moment, ZoneId zone) {
        return new Formats(Language.locale(), zone).dateTimeWithZone(moment);
    }

    /** What somebody wrote, with its lines as they were. */
    static Div asTyped(String words) {
        var shown = new Div(words);
        shown.addClassNames("as-typed", "reading");
        return shown;
    }

    static String typed(HasValue<?, String> field) {
        return Objects.requireNonNullElse(field.getValue(), "");
    }

    /** What is wrong with the length of {@code words}. */
    static String problem(EnquiryText text, String words) {
        return Language.text(
                "enquiry.problem." + text,
                text.least(),
                text.most(),
                text.kept(words).length());
    }
}
