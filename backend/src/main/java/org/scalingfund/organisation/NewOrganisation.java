package org.scalingfund.organisation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a person types to register an organisation; what does not apply is left empty. */
public record NewOrganisation(
        String name,
        OrganisationKind kind,
        String companyNumber,
        String charityNumber,
        String councilCode,
        String postcode) {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 160;

    /** Everything that can be said without asking the database. */
    Set<OrganisationProblem> problems() {
        var problems = EnumSet.noneOf(OrganisationProblem.class);
        if (name.strip().length() < SHORTEST_NAME) {
            problems.add(OrganisationProblem.NAME_MISSING);
        } else if (name.strip().length() > LONGEST_NAME) {
            problems.add(OrganisationProblem.NAME_TOO_LONG);
        }
        if (isNotOne(companyNumber, CompanyNumber::parse)) {
            problems.add(OrganisationProblem.COMPANY_NUMBER_NOT_ONE);
        }
        if (isNotOne(charityNumber, CharityNumber::parse)) {
            problems.add(OrganisationProblem.CHARITY_NUMBER_NOT_ONE);
        }
        if (isNotOne(postcode, Postcode::parse)) {
            problems.add(OrganisationProblem.POSTCODE_NOT_ONE);
        }
        missingNumber().ifPresent(problems::add);
        return problems;
    }

    Optional<CompanyNumber> company() {
        return CompanyNumber.parse(companyNumber);
    }

    Optional<CharityNumber> charity() {
        return CharityNumber.parse(charityNumber);
    }

    /** What this kind of organisation cannot be without. */
    Optional<OrganisationProblem> missingNumber() {
        return switch (kind) {
            case CHARITY ->
                charityNumber.isBlank() ? Optional.of(OrganisationProblem.CHARITY_NUMBER_MISSING) : Optional.empty();
            case COMPANY ->
                companyNumber.isBlank() ? Optional.of(OrganisationProblem.COMPANY_NUMBER_MISSING) : Optional.empty();
            case SOCIAL_ENTERPRISE ->
                companyNumber.isBlank() && charityNumber.isBlank()
                        ? Optional.of(OrganisationProblem.BOTH_NUMBERS_MISSING)
                        : Optional.empty();
            case COUNCIL, PARTNERSHIP -> Optional.empty();
        };
    }

    private static boolean isNotOne(String typed, Function<String, Optional<?>> parse) {
        return !typed.isBlank() && parse.apply(typed).isEmpty();
    }
}
