package org.scalingfund.application;

import java.util.List;

/** The yes-or-no rules of a fund, kept as a decision table that fund managers can read. */
public interface EligibilityRules {

    /** The codes of the rules that say no, in the order of the table; empty when the application is eligible. */
    default List<String> failedBy(EligibilityFacts facts) {
        return failedByEach(List.of(facts)).getFirst();
    }

    /** The same for each of several, in their order; the table is looked up once. */
    List<List<String>> failedByEach(List<EligibilityFacts> each);
}
