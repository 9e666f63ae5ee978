package org.scalingfund.assessment;

import java.math.BigDecimal;
import java.util.List;

/** What came of trying to submit an assessment. */
public sealed interface SubmitAssessmentResult {

    /** The scores come to {@code total} percent. */
    record Submitted(BigDecimal total) implements SubmitAssessmentResult {}

    record Incomplete(List<Gap> gaps) implements SubmitAssessmentResult {}

    /** It was submitted or taken back, the round's assessment is closed, or it was never this person's. */
    record NoLongerOpen() implements SubmitAssessmentResult {}
}
