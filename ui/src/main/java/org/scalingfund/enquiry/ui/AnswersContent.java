package org.scalingfund.enquiry.ui;

import java.time.Instant;
import java.util.Locale;
import org.scalingfund.base.Formats;
import org.scalingfund.enquiry.EnquiryWindow;
import org.scalingfund.enquiry.PublishedAnswers;

/**
 * A round's questions and answers in the words of a plain page; the template asks it.
 *
 * @param hasMore whether older answers follow on another page
 * @param isLater whether newer ones stand on an earlier page
 */
public record AnswersContent(
        PublishedAnswers.Sheet sheet, boolean hasMore, boolean isLater, Instant now, Locale locale) {

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

    /** The address of the first page. */
    public String newest() {
        return window().about().page() + "#answers";
    }

    /** The address of the page with what follows here. */
    public String older() {
        var last = sheet.answers().getLast().enquiry();
        return window().about().page() + "?" + AnswersPanel.AFTER + "=" + last + "#answers";
    }

    public String date(Instant moment) {
        return formats().date(moment);
    }

    private Formats formats() {
        return new Formats(locale, window().about().zone());
    }
}
