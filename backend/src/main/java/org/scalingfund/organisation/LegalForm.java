package org.scalingfund.organisation;

import java.util.Locale;

/** What an organisation is in law, and in which registers it therefore stands. */
public enum LegalForm {
    CIO(false, true),
    SCIO(false, true),
    COMMUNITY_INTEREST_COMPANY(true, false),
    LIMITED_BY_GUARANTEE(true, false),
    LIMITED_BY_SHARES(true, false),
    REGISTERED_SOCIETY(false, false),
    CHARITABLE_TRUST(false, true),
    UNINCORPORATED_ASSOCIATION(false, false),
    ROYAL_CHARTER(false, false),
    COUNCIL(false, false),
    OTHER_PUBLIC_BODY(false, false),
    OTHER(false, false);

    private final boolean company;
    private final boolean charity;

    LegalForm(boolean company, boolean charity) {
        this.company = company;
        this.charity = charity;
    }

    boolean isCompany() {
        return company;
    }

    boolean isAlwaysCharity() {
        return charity;
    }

    public String textKey() {
        return "organisation.legal-form." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
