package org.scalingfund.application;

/** What money is asked for. */
public enum BudgetCategory {
    STAFF,
    TRAINING,
    EQUIPMENT,
    TRAVEL,
    EVALUATION,
    OVERHEADS,
    /** What disabled people need to take part; it never counts against value for money. */
    ACCESS,
    OTHER
}
