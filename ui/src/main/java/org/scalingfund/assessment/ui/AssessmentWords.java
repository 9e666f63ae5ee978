package org.scalingfund.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentId;
import org.scalingfund.assessment.AssessmentStatus;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.fund.RoundId;

/** What the pages of the assessment say alike, and read alike from an address. */
final class AssessmentWords {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private AssessmentWords() {}

    static StatusTag status(AssessmentStatus status) {
        var tone = switch (status) {
            case INVITED -> Tone.WARN;
            case IN_PROGRESS -> Tone.INFO;
            case SUBMITTED -> Tone.GOOD;
            case CONFLICTED -> Tone.BAD;
            case DECLINED, VOIDED -> Tone.QUIET;
        };
        return new StatusTag(Language.text("assessment.status." + status), tone);
    }

    /** 76.00%, or a dash where there is none. */
    static String percent(@Nullable BigDecimal total) {
        return total == null ? "–" : Language.formats().percent(total.divide(HUNDRED), 2);
    }

    static ApplicationId application(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("application")
                .flatMap(ApplicationId::parse)
                .orElseThrow(NotFoundException::new);
    }

    static RoundId round(BeforeEnterEvent event) {
        return event.getRouteParameters().get("round").flatMap(RoundId::parse).orElseThrow(NotFoundException::new);
    }

    static AssessmentId assessment(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("assessment")
                .flatMap(AssessmentId::parse)
                .orElseThrow(NotFoundException::new);
    }
}
