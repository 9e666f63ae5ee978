package org.scalingfund.fund;

/** The ten minimum requirements of the United Kingdom's functional standard for grants (GovS 015), in its order. */
public enum Requirement {
    SENIOR_OFFICER,
    APPROVALS,
    ADVICE,
    BUSINESS_CASE,
    COMPETITION,
    AGREEMENTS,
    RISK,
    PERFORMANCE,
    ANNUAL_REVIEW,
    TRAINING;

    /** From 1 to 10, as the standard counts them. */
    public int number() {
        return ordinal() + 1;
    }
}
