package org.scalingfund.demo;

import java.util.Objects;
import org.scalingfund.enquiry.AnswerResult;
import org.scalingfund.enquiry.AskResult;
import org.scalingfund.enquiry.CorrectResult;
import org.scalingfund.enquiry.Enquiries;
import org.scalingfund.enquiry.EnquiryAnswers;
import org.scalingfund.enquiry.EnquiryId;
import org.scalingfund.enquiry.EnquiryWindows;
import org.scalingfund.enquiry.MoveWindowResult;
import org.springframework.stereotype.Component;

/** What people ask about a round while they write, and what the fund manager answers to all of them. */
@Component
class EnquiryStory {
    private final Enquiries enquiries;
    private final EnquiryAnswers answers;
    private final EnquiryWindows windows;

    EnquiryStory(Enquiries enquiries, EnquiryAnswers answers, EnquiryWindows windows) {
        this.enquiries = enquiries;
        this.answers = answers;
        this.windows = windows;
    }

    /** The fund names an address for what is asked too late. */
    void writeTo(Fundland land, RoundPlot round, int day, String contact) {
        land.manager(day, 10, () -> {
            var window = windows.find(round.id()).orElseThrow();
            Expect.that(MoveWindowResult.Moved.class, windows.move(window, window.until(), contact));
        });
    }

    /** The lead of {@code organisation} asks. */
    void asked(Fundland land, RoundPlot round, int day, String organisation, String words) {
        land.scene(
                day,
                11,
                15,
                land.cast().lead(organisation),
                () -> round.asked.put(
                        words,
                        Expect.that(AskResult.Asked.class, enquiries.ask(round.id(), words))
                                .enquiry()));
    }

    void published(Fundland land, RoundPlot round, int day, String asked, String question, String answer) {
        land.manager(
                day,
                15,
                () -> Expect.that(AnswerResult.Done.class, answers.publish(the(round, asked), question, answer)));
    }

    void corrected(Fundland land, RoundPlot round, int day, String asked, String answer) {
        land.manager(
                day,
                15,
                () -> Expect.that(CorrectResult.Corrected.class, answers.correct(the(round, asked), 0, answer)));
    }

    void answeredPrivately(Fundland land, RoundPlot round, int day, String asked, String answer, String because) {
        land.manager(
                day,
                15,
                () -> Expect.that(
                        AnswerResult.Done.class, answers.answerPrivately(the(round, asked), answer, because)));
    }

    void setAside(Fundland land, RoundPlot round, int day, String asked, String repeated) {
        land.manager(
                day,
                15,
                () -> Expect.that(AnswerResult.Done.class, answers.setAside(the(round, asked), the(round, repeated))));
    }

    private static EnquiryId the(RoundPlot round, String words) {
        return Objects.requireNonNull(round.asked.get(words), words);
    }
}
