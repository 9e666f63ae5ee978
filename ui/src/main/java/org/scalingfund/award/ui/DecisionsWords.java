package org.scalingfund.award.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.math.BigDecimal;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.award.Standing;
import org.scalingfund.base.Money;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.fund.RoundId;

/** What the pages of the decisions say alike, and read alike from an address. */
final class DecisionsWords {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private DecisionsWords() {}

    static StatusTag outcome(Outcome outcome) {
        var tone = switch (outcome) {
            case FUND -> Tone.GOOD;
            case RESERVE -> Tone.INFO;
            case DECLINE -> Tone.QUIET;
        };
        return new StatusTag(Language.text("decision.outcome." + outcome), tone);
    }

    static String money(Money money) {
        return Language.formats().money(money.pounds());
    }

    static String percent(BigDecimal total) {
        return Language.formats().percent(total.divide(HUNDRED), 2);
    }

    static String total(Standing standing) {
        return standing.total().map(DecisionsWords::percent).orElse("–");
    }

    static RoundId round(BeforeEnterEvent event) {
        return event.getRouteParameters().get("round").flatMap(RoundId::parse).orElseThrow(NotFoundException::new);
    }

    static ApplicationId application(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("application")
                .flatMap(ApplicationId::parse)
                .orElseThrow(NotFoundException::new);
    }
}
