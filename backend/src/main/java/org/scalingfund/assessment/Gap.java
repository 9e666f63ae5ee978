package org.scalingfund.assessment;

import org.jspecify.annotations.Nullable;
import org.scalingfund.fund.CriterionId;

/** Something that is missing before an assessment can be submitted; {@code criterion} where it concerns one. */
public record Gap(Kind kind, @Nullable CriterionId criterion, String code) {

    /** What is missing. */
    public enum Kind {
        POINTS,
        /** Fewer words than the applicant can learn from. */
        COMMENT,
        IN_SCOPE,
        FUNDABLE
    }
}
