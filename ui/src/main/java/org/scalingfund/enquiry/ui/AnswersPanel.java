package org.scalingfund.enquiry.ui;

import java.time.InstantSource;
import java.util.Locale;
import org.scalingfund.base.Texts;
import org.scalingfund.enquiry.PublishedAnswers;
import org.scalingfund.fund.PublishedRound;
import org.scalingfund.fund.ui.PublicRoundPanel;
import org.springframework.stereotype.Component;

/** On the public page of a round: until when it takes questions, and what was answered. */
@Component
class AnswersPanel implements PublicRoundPanel {
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
    public Object content(PublishedRound round, Locale locale) {
        return new AnswersContent(answers.of(round.round().id()).orElseThrow(), clock.instant(), Texts.nearest(locale));
    }
}
