package org.scalingfund.organisation;

import org.jspecify.annotations.Nullable;

/** A council, charity, social enterprise, company or partnership that applies. */
public record Organisation(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        @Nullable CompanyNumber companyNumber,
        @Nullable CharityNumber charityNumber,
        @Nullable String councilCode,
        @Nullable Postcode postcode) {}
