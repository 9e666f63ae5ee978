package org.scalingfund.award;

/** Where the money stops, kept as a decision table that fund managers can read. */
public interface FundingLineRule {

    /** What to propose for the next application in the ranking; people decide. */
    Proposal proposalFor(boolean aboveThreshold, boolean fitsBudget);

    /** What the funding line proposes for one application. */
    enum Proposal {
        FUND,
        RESERVE,
        DECLINE
    }
}
