package org.scalingfund.enquiry.ui;

import java.time.Instant;
import java.util.Locale;
import org.scalingfund.base.Formats;
import org.scalingfund.enquiry.EnquiryWindow;
import org.scalingfund.enquiry.PublishedAnswers;

/** A round's questions and answers in the words of a plain page; the template asks it. */
public record AnswersContent(PublishedAnswers.Sheet sheet, Instant now, Locale locale) {

    public EnquiryWindow window() {
        return sheet.window();
    }

    public boolean takesQuestions() {
        return window().takesQuestions(now);
    }

    public String until() {
        return formats().dateTimeWithZone(window().until());
    }

    public String path() {
        return window().about().page() + "/questions";
    }

    public String date(Instant moment) {
        return formats().date(moment);
    }

    private Formats formats() {
        return new Formats(locale, window().about().zone());
    }
}
