package org.scalingfund.fund;

/** How far a round is. */
public enum RoundStatus {
    /** Being set up; only the funder sees it. */
    DRAFT,
    /** Published, opens by the clock. */
    SCHEDULED,
    OPEN,
    /** The deadline has passed; applications are checked and assessed. */
    CLOSED,
    /** Assessment is closed; the funder decides. */
    ASSESSED,
    /** Results are out. */
    DECIDED,
    WITHDRAWN
}
