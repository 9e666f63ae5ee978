package org.scalingfund.base;

/** Who may do something. The funder's roles are held with one funder at a time; the first four need no membership. */
public enum Role {
    /** Nobody needs to sign in. */
    ANYONE,
    /** Whoever signed in, for what is their own. */
    SIGNED_IN,
    /** Whoever signed in and acts for an organisation; which applications are theirs, the query says. */
    APPLICANT,
    /** Runs the installation; sees no funder's data by that alone. */
    PLATFORM_ADMINISTRATOR,

    TENANT_ADMINISTRATOR,
    FUND_MANAGER,
    ASSESSOR,
    FINANCE_OFFICER,
    EVALUATOR,
    /** Reads everything of the funder, changes nothing. */
    AUDITOR;

    /** Whether a funder's administrator can give it to a person. */
    public boolean isFunders() {
        return compareTo(TENANT_ADMINISTRATOR) >= 0;
    }
}
