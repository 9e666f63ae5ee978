package org.scalingfund.organisation;

import java.util.Locale;

/** What kind of organisation applies; a round says which kinds it is for. */
public enum OrganisationKind {
    CHARITY,
    /** A community interest company or another business with a social purpose. */
    SOCIAL_ENTERPRISE,
    COUNCIL,
    /** Several organisations with one agreement and one lead. */
    PARTNERSHIP,
    COMPANY;

    public String textKey() {
        return "organisation.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
