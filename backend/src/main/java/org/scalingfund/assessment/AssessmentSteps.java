package org.scalingfund.assessment;

import java.math.BigDecimal;
import org.scalingfund.application.ApplicationId;
import org.springframework.stereotype.Service;

/** What the assessment's process does by itself. */
@Service
public class AssessmentSteps {
    /** How far the submitted assessments of an application lie apart. */
    public Spread measureSpread(ApplicationId application) {
        return new Spread(0, BigDecimal.ZERO);
    }

    /** Scores are in and reconciled where they had to be. */
    public void finish(ApplicationId application) {}

    /** Widest range on any criterion in points of the scale, and standard deviation of the totals in percent. */
    public record Spread(int widestRange, BigDecimal standardDeviation) {}
}
