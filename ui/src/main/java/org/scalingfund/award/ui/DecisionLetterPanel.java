package org.scalingfund.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.application.ui.OwnApplicationPanel;
import org.scalingfund.award.DecisionLetter;
import org.scalingfund.award.DecisionLetters;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;

/** The released decision with its feedback, on the applicants' page of their application. */
@org.springframework.stereotype.Component
class DecisionLetterPanel implements OwnApplicationPanel {
    private final DecisionLetters letters;

    DecisionLetterPanel(DecisionLetters letters) {
        this.letters = letters;
    }

    @Override
    public Component panelFor(ApplicationId application) {
        var panel = new Div();
        letters.find(application).ifPresent(letter -> fill(panel, letter));
        return panel;
    }

    private static void fill(Div panel, DecisionLetter letter) {
        panel.addClassName("stack");
        panel.add(
                new H2(Language.text("decision.letter.title")),
                new Paragraph(Language.text("decision.letter." + letter.outcome())));
        var amount = letter.amount();
        if (amount != null) {
            panel.add(new Paragraph(Language.text("decision.letter.amount", DecisionsWords.money(amount))));
        }
        if (!letter.feedback().isBlank()) {
            var feedback = new Paragraph(letter.feedback());
            feedback.addClassName("as-typed");
            panel.add(new H3(Language.text("decision.letter.feedback")), feedback);
        }
        panel.add(new Paragraph(
                Language.text("decision.letter.released", Language.formats().dateTimeWithZone(letter.releasedAt()))));
        if (letter.outcome() == Outcome.FUND) {
            panel.add(new Anchor(Spaces.path("grants"), Language.text("decision.letter.to-offer")));
        }
    }
}
