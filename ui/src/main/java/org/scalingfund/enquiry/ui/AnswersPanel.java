package org.scalingfund.enquiry.ui;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scalingfund.base.Texts;
import org.scalingfund.enquiry.EnquiryId;
import org.scalingfund.enquiry.PublishedAnswers;
import org.scalingfund.fund.PublishedRound;
import org.scalingfund.fund.ui.PublicRoundPanel;
import org.springframework.stereotype.Component;

/** On the public page of a round: until when it takes questions, and what was answered. */
@Component
class AnswersPanel implements PublicRoundPanel {
    /** In the address: the question whose answer was the last one shown. */
    static final String AFTER = "answersAfter";

    /** So many that those of most rounds stand on one page, to be read or printed as one. */
    private static final int PAGE = 50;

    private final PublishedAnswers answers;
    private final InstantSource clock;

    AnswersPanel(PublishedAnswers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String template() {
        return "enquiry/answers";
    }

    @Override
    public Object content(PublishedRound round, Map<String, String> chosen, Locale locale) {
        var after =
                Optional.ofNullable(chosen.get(AFTER)).flatMap(EnquiryId::parse).orElse(null);
        var sheet = answers.of(round.round().id(), after, PAGE + 1).orElseThrow();
        var page = new PublishedAnswers.Sheet(
                sheet.window(), sheet.answers().stream().limit(PAGE).toList());
        return new AnswersContent(
                page, sheet.answers().size() > PAGE, after != null, clock.instant(), Texts.nearest(locale));
    }
}
