package org.scalingfund.assessment;

/** Why a person must not assess an application. */
public enum ConflictKind {
    /** Acts for the organisation that applies. */
    SAME_ORGANISATION,
    /** Has an address at the organisation's domain, or at that of somebody who acts for it. */
    SAME_EMAIL_DOMAIN,
    /** Said so. */
    DECLARED
}
