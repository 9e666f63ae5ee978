package org.scalingfund.organisation;

import java.util.Locale;

/** What an organisation is in law, as far as funds ask. */
public enum OrganisationKind {
    CHARITY,
    SOCIAL_ENTERPRISE,
    COUNCIL,
    PARTNERSHIP,
    COMPANY;

    public String textKey() {
        return "organisation.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
