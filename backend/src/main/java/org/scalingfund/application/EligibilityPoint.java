package org.scalingfund.application;

import java.util.List;

/** What the eligibility rules are about; each rule of the decision table is about one of these. */
public enum EligibilityPoint {
    KIND("KIND_NOT_ALLOWED"),
    PLACE("PLACE_OUTSIDE"),
    AMOUNT("AMOUNT_BELOW_LEAST", "AMOUNT_ABOVE_MOST"),
    DATES("DATES_OUTSIDE"),
    /** Known once there is an application, which adds its lines up; it keeps nobody from beginning one. */
    BUDGET("BUDGET_DISAGREES");

    private final List<String> rules;

    EligibilityPoint(String... rules) {
        this.rules = List.of(rules);
    }

    /** Their codes in the decision table. */
    public List<String> rules() {
        return rules;
    }
}
